package org.dragoman.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019) over two groups of weights: the encoder's, which move
 * slowly, and the heads', which are new. Gradients are clipped a group at a time. Word embeddings stay as they are: words
 * that the treebanks do not hold must keep their place among those they do.
 */
final class Optimizer {

    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.98;
    private static final double EPSILON = 1e-8;
    private static final double DECAY = 0.01;

    /** Decay is applied once in so many steps, for speed. */
    private static final int DECAY_EVERY = 10;

    private record Slot(Tensor weight, Tensor mean, Tensor square, boolean decays) {}

    private record Group(List<Slot> slots, double rate, double clip) {}

    private final List<Group> groups = new ArrayList<>();
    private int steps;

    Optimizer(Parameters parameters, double encoderRate, double headRate) {
        groups.add(group(parameters, false, encoderRate, 1));
        groups.add(group(parameters, true, headRate, 5));
    }

    private static Group group(Parameters parameters, boolean heads, double rate, double clip) {
        List<Slot> slots = new ArrayList<>();
        for (Map.Entry<String, Tensor> entry : parameters.all().entrySet()) {
            String name = entry.getKey();
            if (name.startsWith("head.") == heads && !name.equals("embeddings.word")) {
                Tensor weight = entry.getValue().set_requires_grad(true);
                boolean decays = weight.ndimension() > 1;
                slots.add(new Slot(weight, torch.zeros_like(weight), torch.zeros_like(weight), decays));
            }
        }
        return new Group(slots, rate, clip);
    }

    /** Takes one step along the gradients, with learning rates scaled by {@code schedule}, and clears them. */
    void step(double schedule) {
        steps++;
        try (NoGradGuard guard = new NoGradGuard()) {
            for (Group group : groups) {
                double scale = clip(group);
                for (Slot slot : group.slots()) {
                    update(slot, group.rate() * schedule, scale);
                }
            }
        }
    }

    private static double clip(Group group) {
        double sum = 0;
        for (Slot slot : group.slots()) {
            Tensor gradient = slot.weight().grad();
            if (gradient.defined()) {
                sum += gradient.square().sum().item_float();
            }
        }
        double norm = Math.sqrt(sum);
        return norm > group.clip() ? group.clip() / norm : 1;
    }

    /** One weight's step. The two running means' corrections for their start at zero are folded into the rate. */
    private void update(Slot slot, double rate, double scale) {
        Tensor gradient = slot.weight().grad();
        if (!gradient.defined()) {
            return;
        }
        slot.mean().mul_(new Scalar(BETA1)).add_(gradient, new Scalar(scale * (1 - BETA1)));
        slot.square().mul_(new Scalar(BETA2)).addcmul_(gradient, gradient, new Scalar(scale * scale * (1 - BETA2)));
        double correction1 = 1 - Math.pow(BETA1, steps);
        double correction2 = Math.sqrt(1 - Math.pow(BETA2, steps));
        if (slot.decays() && steps % DECAY_EVERY == 0) {
            slot.weight().mul_(new Scalar(1 - rate * DECAY * DECAY_EVERY));
        }
        Tensor denominator = slot.square().sqrt().add_(new Scalar(EPSILON * correction2));
        slot.weight().addcdiv_(slot.mean(), denominator, new Scalar(-rate * correction2 / correction1));
        slot.weight().mutable_grad().reset();
    }
}
