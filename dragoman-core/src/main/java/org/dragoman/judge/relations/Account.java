package org.dragoman.judge.relations;

/**
 * The facts of a dyad up to a day, with that decided which depends on others: whether a talk binds or only eases, and whether
 * harm to people is the state's concern.
 */
final class Account {

    /** Least material hostility, a year's half-life, for two to be belligerents: half a deed of force. */
    private static final double BELLIGERENT = 5;

    private static final Scale YEAR = Scale.ofMonths(Scale.LONG);

    private final Dyad dyad;
    private final int size;
    private final int asOf;
    private final double[] aligned;
    private final double[] easing;

    private Account(Dyad dyad, int size, int asOf) {
        this.dyad = dyad;
        this.size = size;
        this.asOf = asOf;
        this.aligned = new double[size];
        this.easing = new double[size];
    }

    /** The account as of a day; facts without a day count as of that day. */
    static Account of(Dyad dyad, int asOf) {
        dyad.order();
        int size = 0;
        while (size < dyad.size() && dyad.day(size) <= asOf) {
            size++;
        }
        Account account = new Account(dyad, size, asOf);
        account.settle();
        return account;
    }

    private void settle() {
        boolean spared = sparesTheState();
        boolean[] belligerent = belligerent();
        for (int i = 0; i < size; i++) {
            double weight = dyad.weight(i);
            boolean eases = dyad.is(i, Dyad.EASING) || dyad.is(i, Dyad.DEALING) && belligerent[i];
            if (eases && weight > 0) {
                easing[i] = weight;
            } else if (!dyad.is(i, Dyad.OPPOSITION) && !(spared && dyad.is(i, Dyad.SOCIETY))) {
                aligned[i] = weight;
            }
        }
    }

    /**
     * Whether harm to people is not aimed at their state: what is done to the state itself is friendly on the whole, or there is
     * a war on its rebels and nothing hostile towards it.
     */
    private boolean sparesTheState() {
        double sum = 0;
        boolean rebels = false;
        for (int i = 0; i < size; i++) {
            rebels |= dyad.is(i, Dyad.OPPOSITION);
            sum += dyad.is(i, Dyad.OPPOSITION | Dyad.SOCIETY | Dyad.DEALING | Dyad.EASING)
                    ? 0
                    : dyad.weight(i) * YEAR.left(asOf - day(i));
        }
        return sum > 0 || rebels && sum == 0;
    }

    /**
     * Whether the two were at war around each fact: force between them, discounted by its distance in time on either side,
     * outweighs what they did for each other.
     */
    private boolean[] belligerent() {
        double[] force = new double[size];
        double[] help = new double[size];
        around(force, help, true);
        around(force, help, false);
        boolean[] belligerent = new boolean[size];
        for (int i = 0; i < size; i++) {
            belligerent[i] = force[i] >= BELLIGERENT && force[i] > help[i];
        }
        return belligerent;
    }

    /** Adds to each fact the force and help at or before it, or, backwards, after it. */
    private void around(double[] force, double[] help, boolean forwards) {
        double forceNow = 0;
        double helpNow = 0;
        for (int step = 0; step < size; step++) {
            int i = forwards ? step : size - 1 - step;
            if (step > 0) {
                double left = YEAR.left(Math.abs(day(i) - day(forwards ? i - 1 : i + 1)));
                forceNow *= left;
                helpNow *= left;
            }
            if (!forwards) {
                force[i] += forceNow;
                help[i] += helpNow;
            }
            boolean binds = !dyad.is(i, Dyad.DEALING | Dyad.EASING | Dyad.OPPOSITION);
            double weight = dyad.weight(i);
            forceNow += binds && weight < 0 && dyad.is(i, Dyad.MATERIAL) ? -weight : 0;
            helpNow += binds && weight > 0 ? weight : 0;
            if (forwards) {
                force[i] += forceNow;
                help[i] += helpNow;
            }
        }
    }

    Dyad dyad() {
        return dyad;
    }

    int size() {
        return size;
    }

    int day(int fact) {
        int day = dyad.day(fact);
        return day == Dyad.UNDATED ? asOf : day;
    }

    /** What the fact says of how the two stand with each other, 0 when it only eases. */
    double aligned(int fact) {
        return aligned[fact];
    }

    /** Whether it says anything of the two. */
    boolean counts(int fact) {
        return aligned[fact] != 0 || easing[fact] != 0 || dyad.is(fact, Dyad.STANCE);
    }

    /** What the fact says of the easing of a conflict between the two. */
    double easing(int fact) {
        return easing[fact];
    }

    int asOf() {
        return asOf;
    }
}
