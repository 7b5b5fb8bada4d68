package org.dragoman.read;

import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param format how bytes are understood
 * @param date day of publication of documents that have none of their own, or null
 * @param maxBytes largest document in bytes, of a file as of a JSON line
 * @param standardInput what {@code -} stands for
 * @param columns which column of a table holds which field
 * @param remote gets what stands at web addresses
 * @param follow whether the pages that a feed leads to are read instead of its summaries
 * @param limits how much one input may ask for
 */
public record ReadOptions(
        Format format,
        @Nullable LocalDate date,
        int maxBytes,
        InputStream standardInput,
        Columns columns,
        Remote remote,
        boolean follow,
        Limits limits) {

    /** 4 MB, a thick book and far over any article: larger files are given by mistake and would fill the memory. */
    public static final int DEFAULT_MAX_BYTES = 4 << 20;

    /** Formats recognised, no date, {@link #DEFAULT_MAX_BYTES}, the process's standard input. */
    public static ReadOptions defaults() {
        return new ReadOptions(
                Format.AUTO, null, DEFAULT_MAX_BYTES, System.in, Columns.BY_NAME, Remote.NONE, false, Limits.DEFAULT);
    }

    /** The reject of what is over {@link #maxBytes}. */
    RejectedException tooLarge() {
        return new RejectedException(Problem.TOO_LARGE, "more than " + (maxBytes >> 20) + " MB");
    }

    public ReadOptions withFormat(Format newFormat) {
        return new ReadOptions(newFormat, date, maxBytes, standardInput, columns, remote, follow, limits);
    }

    public ReadOptions withDate(@Nullable LocalDate newDate) {
        return new ReadOptions(format, newDate, maxBytes, standardInput, columns, remote, follow, limits);
    }

    public ReadOptions withMaxBytes(int newMaxBytes) {
        return new ReadOptions(format, date, newMaxBytes, standardInput, columns, remote, follow, limits);
    }

    public ReadOptions withStandardInput(InputStream newInput) {
        return new ReadOptions(format, date, maxBytes, newInput, columns, remote, follow, limits);
    }

    public ReadOptions withColumns(Columns newColumns) {
        return new ReadOptions(format, date, maxBytes, standardInput, newColumns, remote, follow, limits);
    }

    public ReadOptions withLimits(Limits newLimits) {
        return new ReadOptions(format, date, maxBytes, standardInput, columns, remote, follow, newLimits);
    }

    public ReadOptions withRemote(Remote newRemote) {
        return new ReadOptions(format, date, maxBytes, standardInput, columns, newRemote, follow, limits);
    }

    public ReadOptions withFollow(boolean newFollow) {
        return new ReadOptions(format, date, maxBytes, standardInput, columns, remote, newFollow, limits);
    }
}
