package org.dragoman.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.fetch.FetchOptions;
import org.dragoman.fetch.Fetcher;
import org.dragoman.read.Columns;
import org.dragoman.read.Format;
import org.dragoman.read.ReadOptions;
import org.dragoman.read.Remote;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What to read and how. */
final class InputOptions {

    private static final int MOST_MEGABYTES = 1024;

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + written + "' is not a day written as YYYY-MM-DD");
            }
        }
    }

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description =
                    "Files, folders (with all below them, sorted by name), globs in quotes, web addresses of pages and"
                            + " feeds, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--input",
            paramLabel = "FORMAT",
            defaultValue = "auto",
            description =
                    "What the inputs hold: auto, text, jsonl (one JSON object a line), html (pages, of which the article"
                            + " is taken), feed (RSS or Atom), csv (also tab separated) or warc (web archives). Default: auto, told by"
                            + " name and first bytes. Gzip is unpacked. See docs/reading.md.")
    private Format format = Format.AUTO;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "Day of publication of documents that have none of their own.")
    private @Nullable LocalDate date;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "4",
            description = "Largest document in megabytes. Default: ${DEFAULT-VALUE}.")
    private int megabytes = 4;

    @Option(
            names = "--columns",
            paramLabel = "FIELD=COLUMN",
            split = ",",
            description =
                    "Which column of a table holds which field (id, text, date, title, url, source; actor, context), by name,"
                            + " or by number when there is no header: --columns text=body,date=day. Default: told by the columns' names.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--follow", description = "Reads the pages that a feed leads to instead of the feed's summaries.")
    private boolean follow;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description =
                    "Remembers there which version of each web address was read, so that the next run reads only what has"
                            + " changed.")
    private @Nullable Path state;

    @Option(names = "--allow-private", description = "Fetches from private networks and this machine too.")
    private boolean allowPrivate;

    List<String> inputs() {
        return inputs;
    }

    /**
     * How the inputs are read.
     *
     * @param err where notes go
     * @throws IllegalArgumentException when options cannot be as they are
     */
    ReadOptions readOptions(InputStream standardInput, PrintStream err) {
        if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
            throw new IllegalArgumentException("--max-size is 1 to " + MOST_MEGABYTES + " megabytes, not " + megabytes);
        }
        return ReadOptions.defaults()
                .withFormat(format)
                .withDate(date)
                .withMaxBytes(megabytes << 20)
                .withColumns(new Columns(columns))
                .withRemote(remote(err))
                .withFollow(follow)
                .withStandardInput(standardInput);
    }

    /** Loads what fetches only where there is something to fetch. */
    private Remote remote(PrintStream err) {
        if (!follow && inputs.stream().noneMatch(Remote::isAddress)) {
            return Remote.NONE;
        }
        FetchOptions options = FetchOptions.defaults(megabytes << 20)
                .withAllowPrivate(allowPrivate)
                .withState(state);
        String version = Main.class.getPackage().getImplementationVersion();
        return new Fetcher(options, version == null ? "dev" : version, err::println);
    }
}
