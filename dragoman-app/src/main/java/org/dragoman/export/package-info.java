/**
 * Records to the formats that users read: JSON lines, CSV, tables for the eye.
 *
 * <p><b>What comes in:</b> readings, reports. <b>What goes out:</b> text. <b>What it may not know:</b> where it goes.
 */
@NullMarked
package org.dragoman.export;

import org.jspecify.annotations.NullMarked;
