package io.beckon.engine.rules;

/**
 * Some bits of a cell, where a small number lives: written as one number, so that a rule is one row of numbers.
 *
 * <p>What a rule calls "the bits of" something is such a number, for {@link RuleTurn#read} and {@link RuleTurn#write}; "the cell" and "the
 * first of the cells" are places of the visit, for {@link RuleTurn#momentAt}. The value itself is never part of a rule.
 */
final class Bits {
    /** No bits at all: they hold 0, whatever is written to them. */
    static final int NONE = 0;

    private static final int WIDTH_SHIFT = 5;
    private static final int PER_PAGE_SHIFT = 10;
    private static final int CELL_SHIFT = 11;
    private static final int FIVE_BITS = 31;

    private Bits() {}

    /**
     * Bits of a cell.
     *
     * @param width how many, at most 31
     * @param isPerPage whether each page view has a number of its own
     */
    static int of(int cell, int shift, int width, boolean isPerPage) {
        return cell << CELL_SHIFT | (isPerPage ? 1 << PER_PAGE_SHIFT : 0) | width << WIDTH_SHIFT | shift;
    }

    static int cell(int bits) {
        return bits >>> CELL_SHIFT;
    }

    static boolean isPerPage(int bits) {
        return (bits >>> PER_PAGE_SHIFT & 1) != 0;
    }

    /** The bits before they are shifted. */
    static int mask(int bits) {
        return (1 << (bits >>> WIDTH_SHIFT & FIVE_BITS)) - 1;
    }

    /** The number in a cell. */
    static int in(int bits, int cellValue) {
        return cellValue >>> (bits & FIVE_BITS) & mask(bits);
    }

    /** The cell with another number, of which only as many bits count as there are. */
    static int replacedIn(int bits, int cellValue, int value) {
        int shift = bits & FIVE_BITS;
        int mask = mask(bits);
        return (cellValue & ~(mask << shift)) | ((value & mask) << shift);
    }
}
