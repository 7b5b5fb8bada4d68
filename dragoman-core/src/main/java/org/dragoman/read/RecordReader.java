package org.dragoman.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads records from files, folders, globs, web addresses and standard input, one by one. What cannot be read becomes a {@link Reject}, and
 * the rest is read on. An exception that a consumer throws is passed on.
 *
 * @param <T> what is read
 */
public final class RecordReader<T> {

    private final RecordFormat<T> format;
    private final ReadOptions options;

    public RecordReader(RecordFormat<T> format, ReadOptions options) {
        this.format = format;
        this.options = options;
    }

    /**
     * Reads all inputs in their order.
     *
     * @param inputs files, folders (with all below them, sorted), globs, web addresses, or {@code -} for standard input
     * @param records is called once for each record, in order
     * @param rejects is called once for each input or record that cannot be read
     */
    public void read(List<String> inputs, Consumer<T> records, Consumer<Reject> rejects) {
        for (String input : inputs) {
            if (input.equals(Inputs.STANDARD_INPUT)) {
                read(standardInput(), records, rejects);
            } else if (Remote.isAddress(input)) {
                fetch(input, records, rejects);
            } else {
                new Inputs(source -> read(source, records, rejects), rejects).expand(input);
            }
        }
    }

    private void fetch(String url, Consumer<T> records, Consumer<Reject> rejects) {
        try {
            Input input = options.remote().fetch(url);
            if (input != null) {
                read(input, records, rejects);
            }
        } catch (RejectedException e) {
            rejects.accept(e.of(url));
        }
    }

    private Input standardInput() {
        String name = Inputs.STANDARD_INPUT;
        return new Input(name, name, null, null, () -> new Unclosed(options.standardInput()));
    }

    /** Reads one file, as one that has just come into a folder. Its document is called by the file's name. */
    public void read(Path file, Consumer<T> records, Consumer<Reject> rejects) {
        read(Input.of(file, String.valueOf(file.getFileName())), records, rejects);
    }

    /** Reads one input. */
    public void read(Input input, Consumer<T> records, Consumer<Reject> rejects) {
        try (Content content = Content.open(input, options)) {
            Formats.of(content, format.isOneALine()).read(content, new Records<>(format, options, records, rejects));
        } catch (RejectedException e) {
            rejects.accept(e.of(input.name()));
        } catch (InputException e) {
            rejects.accept(e.reason().of(input.name()));
        } catch (AccessDeniedException e) {
            rejects.accept(new Reject(input.name(), Problem.UNREADABLE.message("permission denied")));
        } catch (IOException e) {
            rejects.accept(new Reject(input.name(), Problem.UNREADABLE.message(String.valueOf(e.getMessage()))));
        }
    }

    /** Standard input must stay open when its reader is done. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // Left open on purpose.
        }
    }
}
