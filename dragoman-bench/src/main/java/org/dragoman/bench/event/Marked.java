package org.dragoman.bench.event;

import org.dragoman.model.Span;

/** A sentence whose source and target are marked with {@code <s>} and {@code <t>} tags, and where they stand without them. */
record Marked(String text, Span source, Span target) {

    static Marked of(String tagged) {
        StringBuilder text = new StringBuilder();
        int[] at = new int[4];
        String[] tags = {"<s>", "</s>", "<t>", "</t>"};
        int i = 0;
        while (i < tagged.length()) {
            int tag = -1;
            for (int k = 0; k < tags.length; k++) {
                if (tagged.startsWith(tags[k], i)) {
                    tag = k;
                }
            }
            if (tag >= 0) {
                at[tag] = text.length();
                i += tags[tag].length();
            } else {
                text.append(tagged.charAt(i++));
            }
        }
        return new Marked(text.toString(), new Span(at[0], at[1]), new Span(at[2], at[3]));
    }
}
