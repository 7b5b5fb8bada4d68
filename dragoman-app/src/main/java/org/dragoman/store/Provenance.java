package org.dragoman.store;

/**
 * What documents were coded with.
 *
 * @param coder version of the program
 * @param model name of the language model
 * @param codebook hash of the codebook and its word lists
 */
public record Provenance(String coder, String model, String codebook) {

    /** As {@code dragoman 0.1.0, model dragoman-en 3, codebook 5d41402abc4b}. */
    @Override
    public String toString() {
        return "dragoman " + coder + ", model " + model + ", codebook "
                + codebook.substring(0, Math.min(12, codebook.length()));
    }
}
