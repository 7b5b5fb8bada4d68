package org.dragoman.judge.agreements;

import java.time.LocalDate;
import org.dragoman.model.AgreementMention;
import org.jspecify.annotations.Nullable;

/** A mention with its document. */
record Told(String document, @Nullable LocalDate published, AgreementMention mention) {}
