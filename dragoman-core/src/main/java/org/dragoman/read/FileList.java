package org.dragoman.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The files that arguments stand for, for readers that open them on their own. */
public final class FileList {

    private FileList() {}

    /**
     * Files as given, folders with all below them, globs; in each folder sorted by name.
     *
     * @param inputs what the user gave; {@code -} is passed over
     * @param rejects is called for each input without files
     */
    public static List<Path> of(List<String> inputs, Consumer<Reject> rejects) {
        List<Path> files = new ArrayList<>();
        for (String input : inputs) {
            if (!input.equals(Inputs.STANDARD_INPUT)) {
                new Inputs(source -> files.add(Path.of(source.name())), rejects).expand(input);
            }
        }
        return files;
    }
}
