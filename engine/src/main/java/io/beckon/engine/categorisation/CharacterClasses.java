package io.beckon.engine.categorisation;

import java.util.Arrays;

/** Numbers the characters that literals are made of, upper and lower case alike, from 1; all others are 0. */
final class CharacterClasses {
    private static final int PAGE = 256;
    private static final boolean[][] FOLDS_INTO = foldsInto();

    private final char[] alphabet;
    private final char[][] pages = new char[Character.MAX_VALUE / PAGE + 1][];

    CharacterClasses(String[] literals) {
        alphabet = alphabet(literals);
        Arrays.fill(pages, new char[PAGE]);
        boolean[] isUsed = new boolean[pages.length];
        for (char character : alphabet) {
            isUsed[character / PAGE] = true;
        }
        for (int page = 0; page < pages.length; page++) {
            if (foldsIntoOne(page, isUsed)) {
                pages[page] = numbers(page);
            }
        }
    }

    /** The number of a character. */
    char of(char character) {
        return pages[character >>> 8][character & 0xff];
    }

    /** How many numbers there are, with the 0. */
    int count() {
        return alphabet.length + 1;
    }

    private char[] numbers(int page) {
        char[] numbers = new char[PAGE];
        for (int i = 0; i < PAGE; i++) {
            int place = Arrays.binarySearch(alphabet, Folding.fold((char) (page * PAGE + i)));
            numbers[i] = (char) (place < 0 ? 0 : place + 1);
        }
        return numbers;
    }

    private static char[] alphabet(String[] literals) {
        StringBuilder characters = new StringBuilder();
        for (String literal : literals) {
            literal.chars()
                    .filter(character -> characters.indexOf(String.valueOf((char) character)) < 0)
                    .forEach(character -> characters.append((char) character));
        }
        char[] alphabet = characters.toString().toCharArray();
        Arrays.sort(alphabet);
        return alphabet;
    }

    private static boolean foldsIntoOne(int page, boolean[] wanted) {
        for (int into = 0; into < wanted.length; into++) {
            if (wanted[into] && FOLDS_INTO[page][into]) {
                return true;
            }
        }
        return false;
    }

    /** For each page of characters, the pages that their foldings are on. */
    private static boolean[][] foldsInto() {
        boolean[][] foldsInto = new boolean[PAGE][PAGE];
        for (int character = 0; character <= Character.MAX_VALUE; character++) {
            foldsInto[character / PAGE][Folding.fold((char) character) / PAGE] = true;
        }
        return foldsInto;
    }
}
