package org.dragoman.bench.outlook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dragoman.export.Backtests;
import org.dragoman.imports.EventFormat;
import org.dragoman.imports.EventImporter;
import org.dragoman.imports.ImportSink;
import org.dragoman.judge.outlook.DaySums;
import org.dragoman.judge.outlook.Kind;
import org.dragoman.judge.outlook.Outlook;
import org.dragoman.judge.outlook.Step;
import org.dragoman.model.Event;
import org.dragoman.read.Reject;

/**
 * Forecasts on simulated event data: nothing of it ever happened. {@code OutlookBench [FIRST-SEED [YEARS]]} measures on the three
 * layouts, {@code OutlookBench write gdelt1|gdelt2|icews SEED YEARS FILE} only writes a file for {@code dragoman backtest}.
 */
public final class OutlookBench {

    private static final int COUNTRIES = 40;
    private static final int YEARS = 6;
    private static final int DAYS = 365;

    private OutlookBench() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 5 && arguments[0].equals("write")) {
            Rows rows = Rows.valueOf(arguments[1].toUpperCase(Locale.ROOT));
            long written =
                    write(rows, Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]), Path.of(arguments[4]));
            System.out.println(written + " simulated rows in " + arguments[4]);
            return;
        }
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
        int years = arguments.length > 1 ? Integer.parseInt(arguments[1]) : YEARS;
        for (Rows rows : Rows.values()) {
            Path file = Files.createTempFile("simulated-", "." + rows.extension());
            try {
                long written = write(rows, seed, years, file);
                System.out.printf("Simulated, %s layout, seed %d, %d years, %d rows%n%n", rows, seed, years, written);
                measure(file);
            } finally {
                Files.delete(file);
            }
            seed++;
        }
    }

    private static long write(Rows rows, long seed, int years, Path file) throws IOException {
        Simulation simulation = new Simulation(seed, COUNTRIES, LocalDate.of(2014, 1, 1), years * DAYS);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            return Rows.write(simulation, rows, out);
        }
    }

    private static void measure(Path file) {
        DaySums sums = new DaySums();
        new EventImporter(EventFormat.AUTO).read(List.of(file.toString()), System.in, new ImportSink() {
            @Override
            public void event(Event event) {
                sums.add(event);
            }

            @Override
            public void reject(Reject reject) {
                throw new IllegalStateException(reject.input() + ": " + reject.message());
            }

            @Override
            public void unknown(String what, String code, long rows) {
                throw new IllegalStateException("unknown " + what + " " + code);
            }
        });
        LocalDate last = sums.lastDay();
        if (last == null) {
            throw new IllegalStateException("no events");
        }
        for (Kind kind : Kind.values()) {
            for (Step step : Step.values()) {
                System.out.print(Backtests.table().of(Outlook.of(sums, last, kind, step)));
            }
        }
    }
}
