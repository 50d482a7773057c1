package io.fangyuan.formula.pattern;

import java.util.List;

/** A regular expression without its spelling. */
sealed interface Node {

    /** How many instructions it takes, its repetitions written out. */
    long size();

    /** One code point of the set. */
    record Chars(CharSet set) implements Node {
        @Override
        public long size() {
            return 1;
        }
    }

    /** One after the other; nothing at all when empty. */
    record Sequence(List<Node> parts) implements Node {
        @Override
        public long size() {
            return parts.stream().mapToLong(Node::size).sum();
        }
    }

    /** Any one of these. */
    record Choice(List<Node> branches) implements Node {
        @Override
        public long size() {
            return branches.stream().mapToLong(branch -> branch.size() + 2).sum();
        }
    }

    /** The part so many times; without limit where {@code most} is {@link #UNLIMITED}. */
    record Repeat(Node part, int least, int most) implements Node {
        static final int UNLIMITED = -1;

        @Override
        public long size() {
            int copies = most == UNLIMITED ? least + 1 : most;
            return copies * (part.size() + 2);
        }
    }
}
