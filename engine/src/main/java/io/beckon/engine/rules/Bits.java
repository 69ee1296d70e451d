package io.beckon.engine.rules;

/**
 * Where a small number lives: some bits of a cell.
 *
 * @param mask the bits before they are shifted
 * @param isPerPage whether each page view has one of its own
 */
record Bits(int cell, int shift, int mask, boolean isPerPage) {
    int in(int cellValue) {
        return cellValue >>> shift & mask;
    }

    int replacedIn(int cellValue, int value) {
        return (cellValue & ~(mask << shift)) | (value << shift);
    }
}
