package org.dragoman.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.pipeline.Dragoman;

/** Runs the command line in this process, with the pipeline loaded once for all tests. */
final class Shell {

    private static final class Loaded {
        private static final Dragoman DRAGOMAN = Dragoman.load();
    }

    /**
     * What a run left.
     *
     * @param code exit code
     * @param out standard output
     * @param err standard error
     */
    record Run(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        String lastError() {
            List<String> lines = err.lines().toList();
            return lines.get(lines.size() - 1);
        }
    }

    private Shell() {}

    static Run run(String... arguments) {
        return runWith("", arguments);
    }

    static Run runWith(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new Main.Console(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        () -> Loaded.DRAGOMAN),
                arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
