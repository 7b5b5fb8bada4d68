package org.dragoman.resolve.time;

import java.util.List;
import java.util.Set;

/**
 * One row of {@code rules.tsv}.
 *
 * @param group what the rule makes, as {@code DATE}; other rules may name it in their pattern
 * @param name its name within the group
 * @param pattern the words it matches
 * @param meaning what they mean
 * @param guards conditions on its surroundings when it stands alone
 * @param example a sentence that holds such an expression
 * @param expected TIMEX3 values of the expressions in the example
 * @param order position in the table; the earlier of two equally long matches wins
 */
record Rule(
        String group,
        String name,
        String pattern,
        Meaning meaning,
        Set<String> guards,
        String example,
        List<String> expected,
        int order) {

    String id() {
        return group + "." + name;
    }
}
