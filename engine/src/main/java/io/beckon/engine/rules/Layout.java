package io.beckon.engine.rules;

/** Gives cells out while rules are compiled: small numbers share a cell, moments have one each. Knows the largest state that can come of it. */
final class Layout {
    private static final int CELL_BITS = 32;
    private static final int ID_BYTES = 66;
    private static final int NUMBER_BYTES = 10;
    private static final int PLACES = RuleMemory.MOST_PAGES + 1;

    private int visitCells;
    private int pageCells;
    private int deadlines;
    private int openCell = -1;
    private int openCellUsed = CELL_BITS;
    private int openPageCell = -1;
    private int openPageCellUsed = CELL_BITS;

    /** Room for numbers from 0 to {@code max}, as {@link Bits}. */
    int number(int max, boolean isPerPage) {
        return bits(CELL_BITS - Integer.numberOfLeadingZeros(max), isPerPage);
    }

    /** Room for this many flags, at most 31, as {@link Bits}. */
    int bits(int width, boolean isPerPage) {
        if (isPerPage) {
            if (openPageCellUsed + width > CELL_BITS) {
                openPageCell = pageCells++;
                openPageCellUsed = 0;
            }
            openPageCellUsed += width;
            return Bits.of(openPageCell, openPageCellUsed - width, width, true);
        }
        if (openCellUsed + width > CELL_BITS) {
            openCell = visitCells++;
            openCellUsed = 0;
        }
        openCellUsed += width;
        return Bits.of(openCell, openCellUsed - width, width, false);
    }

    /** The first of this many cells for moments. */
    int moments(int count) {
        visitCells += count;
        return visitCells - count;
    }

    /** Notes that one more deadline can be awaited. */
    void deadline() {
        deadlines++;
    }

    /** Notes that one more deadline can be awaited in each page view. */
    void deadlineOfEachPage() {
        deadlines += PLACES;
    }

    /** The most bytes that a memory of this layout can take. */
    int worstStateBytes() {
        int pages = pageCells == 0 ? 0 : PLACES * (ID_BYTES + MemoryFormat.mostBytes(pageCells));
        int cells = MemoryFormat.mostBytes(visitCells);
        int awaited = deadlines * (2 * NUMBER_BYTES + 2 * ID_BYTES);
        return NUMBER_BYTES + pages + cells + awaited;
    }
}
