package org.dragoman.judge.outlook;

import java.util.Arrays;

/** The days of one unit with their sums, in arrays that are put in order when they are full. */
final class UnitDays {

    /** Takes the sums of a day. */
    interface Taker {
        void day(int epochDay, float hostile, float cooperative, int events);
    }

    private static final int FIRST = 4;

    private int[] days = new int[FIRST];
    private float[] hostile = new float[FIRST];
    private float[] cooperative = new float[FIRST];
    private int[] events = new int[FIRST];
    private int size;

    void add(int day, float moreHostile, float moreCooperative) {
        if (size == 0 || days[size - 1] != day) {
            if (size == days.length) {
                makeRoom();
                // Putting in order may have brought this very day to the end.
                add(day, moreHostile, moreCooperative);
                return;
            }
            days[size] = day;
            hostile[size] = 0;
            cooperative[size] = 0;
            events[size] = 0;
            size++;
        }
        hostile[size - 1] += moreHostile;
        cooperative[size - 1] += moreCooperative;
        events[size - 1]++;
    }

    void each(Taker taker) {
        join();
        for (int i = 0; i < size; i++) {
            taker.day(days[i], hostile[i], cooperative[i], events[i]);
        }
    }

    private void makeRoom() {
        join();
        if (4 * size > 3 * days.length) {
            int wider = 2 * days.length;
            days = Arrays.copyOf(days, wider);
            hostile = Arrays.copyOf(hostile, wider);
            cooperative = Arrays.copyOf(cooperative, wider);
            events = Arrays.copyOf(events, wider);
        }
    }

    /** Puts the days in order, each once. */
    private void join() {
        long[] order = new long[size];
        boolean sorted = true;
        for (int i = 0; i < size; i++) {
            order[i] = (long) days[i] << 32 | i;
            sorted &= i == 0 || days[i] > days[i - 1];
        }
        if (sorted) {
            return;
        }
        Arrays.sort(order);
        int[] oldDays = days.clone();
        float[] oldHostile = hostile.clone();
        float[] oldCooperative = cooperative.clone();
        int[] oldEvents = events.clone();
        int to = -1;
        for (long each : order) {
            int from = (int) each;
            if (to < 0 || days[to] != oldDays[from]) {
                to++;
                days[to] = oldDays[from];
                hostile[to] = 0;
                cooperative[to] = 0;
                events[to] = 0;
            }
            hostile[to] += oldHostile[from];
            cooperative[to] += oldCooperative[from];
            events[to] += oldEvents[from];
        }
        size = to + 1;
    }
}
