package org.dragoman.cli;

import java.io.IOException;
import org.dragoman.export.Rendering;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.read.ReadOptions;
import org.dragoman.read.RecordFormat;

/**
 * What all verbs share: records are read one by one, worked on by several threads, written in their order.
 *
 * @param <T> what is read
 * @param <R> what is written
 */
abstract class Verb<T, R> extends ReadingVerb {

    /** How a record is read. */
    abstract RecordFormat<T> records();

    /** What messages call a record. */
    abstract String idOf(T record);

    /** What the summary calls records, in the singular. */
    abstract String noun();

    /** Whether the summary counts reports. */
    boolean hasReports() {
        return false;
    }

    /** What becomes of one record. */
    abstract Outcome<R> work(Dragoman dragoman, T record);

    /** How results are written. */
    abstract Rendering<R> rendering(OutputOptions options);

    @Override
    public Integer call() throws IOException {
        check("Nothing to read: give files, folders, globs or web addresses, or - for standard input.");
        ReadOptions options = readOptions();
        return new Job<>(this, console(), threads(), rendering(output())).run(options, input().inputs());
    }
}
