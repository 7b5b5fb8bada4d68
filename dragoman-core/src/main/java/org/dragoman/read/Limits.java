package org.dragoman.read;

/**
 * How much one input may ask for. What a single document may hold is {@link ReadOptions#maxBytes}.
 *
 * @param ratio largest number of bytes that one packed byte may become, after the first megabyte
 * @param unpackedBytes largest number of bytes that a packed file may become
 * @param records largest number of records
 */
public record Limits(int ratio, long unpackedBytes, long records) {

    /** News packs to a quarter, logs to a fiftieth; what becomes 200 times as much was made to fill disks. */
    public static final Limits DEFAULT = new Limits(200, 64L << 30, 10_000_000);
}
