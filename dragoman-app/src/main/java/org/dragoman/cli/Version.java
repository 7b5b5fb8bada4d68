package org.dragoman.cli;

import org.dragoman.pipeline.Dragoman;
import picocli.CommandLine.IVersionProvider;

/** Names the program's version and those of what it codes with. */
final class Version implements IVersionProvider {

    /** The program's version. */
    static String ofProgram() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(built from source)" : version;
    }

    @Override
    public String[] getVersion() {
        try (Dragoman dragoman = Dragoman.load()) {
            return new String[] {
                "dragoman " + ofProgram(),
                "model    " + dragoman.modelName(),
                "codebook PLOVER types with CAMEO codes, own patterns",
                "Java     " + System.getProperty("java.version")
            };
        }
    }
}
