package org.mingle.analysis.text;

import java.util.List;

/** How the features of a writer's texts scatter. */
final class Spread {
    private final List<double[]> texts;
    private final double[] sums;
    private final double[] squares;

    /** @param texts at least three, with the same features each */
    Spread(List<double[]> texts) {
        this.texts = texts;
        this.sums = new double[texts.get(0).length];
        this.squares = new double[sums.length];
        for (double[] text : texts) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += text[i];
                squares[i] += text[i] * text[i];
            }
        }
    }

    double mean(int feature) {
        return sums[feature] / texts.size();
    }

    /** Returns how many standard deviations a value is away, 0 for a feature that never changes. */
    double distance(double value, int feature) {
        return distance(value, sums[feature], squares[feature], texts.size());
    }

    private static double distance(double value, double sum, double squares, int n) {
        double mean = sum / n;
        double variance = (squares - sum * mean) / (n - 1);
        // Rounding leaves a trace of a variance where there is none.
        return variance < 1e-9 ? 0 : Math.abs(value - mean) / Math.sqrt(variance);
    }

    double delta(double[] text) {
        double total = 0;
        for (int i = 0; i < text.length; i++) {
            total += distance(text[i], i);
        }
        return total / text.length;
    }

    /** Returns the delta that a share of the texts stays below, each measured against all others. */
    double usual(double share) {
        double[] deltas = texts.stream().mapToDouble(this::apart).sorted().toArray();
        return deltas[(int) Math.ceil(share * deltas.length) - 1];
    }

    private double apart(double[] text) {
        double total = 0;
        for (int i = 0; i < text.length; i++) {
            double without = squares[i] - text[i] * text[i];
            total += distance(text[i], sums[i] - text[i], without, texts.size() - 1);
        }
        return total / text.length;
    }
}
