package org.dragoman.cli;

import org.dragoman.pipeline.Dragoman;
import picocli.CommandLine.IVersionProvider;

/** Names the program's version and those of what it codes with. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        try (Dragoman dragoman = Dragoman.load()) {
            return new String[] {
                "dragoman " + (version == null ? "(built from source)" : version),
                "model    " + dragoman.modelName(),
                "codebook PLOVER types with CAMEO codes, own patterns",
                "Java     " + System.getProperty("java.version")
            };
        }
    }
}
