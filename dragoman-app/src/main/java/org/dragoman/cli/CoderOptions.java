package org.dragoman.cli;

import org.dragoman.ingest.DocumentCoder;
import org.dragoman.ingest.PipelineCoder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How documents are coded. */
final class CoderOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents worked on at a time. Default: the number of processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    int threads() {
        return threads;
    }

    void check(CommandSpec spec) {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, not " + threads);
        }
    }

    DocumentCoder load(Main.Console console) {
        return new PipelineCoder(console.loading().get(), Version.ofProgram());
    }
}
