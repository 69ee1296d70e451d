package io.beckon.engine.visit;

/** Which event numbers of one tab were seen: the highest, and which of the 127 below it; what lies further below counts as seen. */
final class TabWindow {
    static final int WIDTH = 128;

    final String tab;
    private long highest;
    /** Bit i stands for {@code highest - i}. */
    private long near = 1;
    /** Bit i stands for {@code highest - 64 - i}. */
    private long far;

    TabWindow(String tab, long first) {
        this.tab = tab;
        highest = first;
    }

    private TabWindow(String tab, long highest, long near, long far) {
        this.tab = tab;
        this.highest = highest;
        this.near = near;
        this.far = far;
    }

    boolean has(long n) {
        long below = highest - n;
        if (below < 0) {
            return false;
        }
        if (below >= WIDTH) {
            return true;
        }
        long word = below < Long.SIZE ? near : far;
        return (word >>> (below % Long.SIZE) & 1) != 0;
    }

    void add(long n) {
        if (n > highest) {
            shift(n - highest);
            highest = n;
        }
        long below = highest - n;
        if (below < Long.SIZE) {
            near |= 1L << below;
        } else if (below < WIDTH) {
            far |= 1L << (below - Long.SIZE);
        }
    }

    private void shift(long by) {
        if (by >= WIDTH) {
            near = 0;
            far = 0;
        } else if (by >= Long.SIZE) {
            far = near << (by - Long.SIZE);
            near = 0;
        } else {
            far = far << by | near >>> (Long.SIZE - by);
            near <<= by;
        }
    }

    void encode(StateWriter out) {
        out.text(tab);
        out.number(highest);
        out.number(near);
        out.number(far);
    }

    static TabWindow decode(StateReader in) {
        return new TabWindow(in.text(), in.number(), in.number(), in.number());
    }
}
