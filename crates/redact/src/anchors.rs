//! The prefilter: every word that any detector wants to look at, in one automaton.
//!
//! It is an automaton of Aho and Corasick over letters without case, as one table of next states. Built here, it takes
//! a tenth of the time that a general one takes, since bytes that stand in no word share a column and case is folded
//! before the table; a step is two loads. Each step waits for memory, so a long text is read in several parts at once,
//! which do not wait for one another.

use std::ops::Range;

use wide::i16x8;

/// Who wants to look at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lane {
    /// A rule, by its index.
    Rule(u16),
    /// A part of a name such as `password`, see `assign.rs`.
    Key,
    /// A program whose arguments hold secrets, see `shell.rs`.
    Shell,
    /// A word that leads to a password in a sentence, see `prose.rs`.
    Prose,
    /// A word of a file format, see `formats.rs`.
    Format,
    /// A word that leads to data about a person, see `pii.rs`.
    Person,
    /// A word that leads to the name of a host, see `network.rs`.
    Host,
    /// A sign of a text within the text and the like, see `embedded.rs`.
    Text(u16),
}

/// No word, and no state in which one ends.
const NONE: u32 = u32::MAX;

/// How many parts of a long text are read at once, and how many bytes of each before it is looked what was found.
const PARTS: usize = 6;
const STEP: usize = 32;

/// The automaton and who waits for each of its words.
pub(crate) struct Anchors {
    /// Where each byte's column begins in the table.
    columns: [u32; 256],
    /// By column and state the next state; states that are often entered stand side by side.
    table: Table,
    /// The first of the states in which words end; they come last.
    first_end: u32,
    /// By state, counted from that one, the longest word that ends in it, and the state in which the next shorter ones
    /// end, counted from it too.
    words: Vec<(u32, u32)>,
    lengths: Vec<u32>,
    lanes: Vec<Vec<Lane>>,
    longest: usize,
}

impl Anchors {
    /// Builds the automaton; words are looked for without regard to case.
    pub(crate) fn new<'w>(words: impl IntoIterator<Item = (&'w str, Lane)>) -> Self {
        let mut patterns: Vec<String> = Vec::new();
        let mut lanes: Vec<Vec<Lane>> = Vec::new();
        let mut known = std::collections::HashMap::new();
        for (word, lane) in words {
            let word = word.to_ascii_lowercase();
            let at = *known.entry(word.clone()).or_insert_with(|| {
                patterns.push(word);
                lanes.push(Vec::new());
                patterns.len() - 1
            });
            if !lanes[at].contains(&lane) {
                lanes[at].push(lane);
            }
        }
        let (columns, width) = columns(&patterns);
        let mut tree = Tree::new(columns);
        for (at, word) in patterns.iter().enumerate() {
            tree.plant(word.as_bytes(), at as u32);
        }
        tree.close();
        let (table, states, first_end, words) = tree.table(width);
        Self {
            columns: columns.map(|column| u32::from(column) * states),
            table,
            first_end,
            words,
            lengths: patterns.iter().map(|word| word.len() as u32).collect(),
            lanes,
            longest: patterns.iter().map(String::len).max().unwrap_or(1),
        }
    }

    /// Says whether the table is a small one: long texts are read several times as fast as with a large one.
    #[cfg(test)]
    pub(crate) fn is_small(&self) -> bool {
        matches!(self.table, Table::Small(_))
    }

    /// Returns the place of a word and who waits for it.
    pub(crate) fn place(&self, (end, word): (u32, u32)) -> (Range<usize>, &[Lane]) {
        let word = word as usize;
        let start = end - self.lengths[word];
        (start as usize..end as usize, &self.lanes[word])
    }

    /// Returns where words end, from left to right, and which.
    pub(crate) fn ends(&self, bytes: &[u8]) -> Vec<(u32, u32)> {
        match &self.table {
            Table::Small(table) => self.ends_by_parts(bytes, table),
            Table::Large(table) => {
                let next =
                    |state, byte: u8| table[(self.columns[usize::from(byte)] + state) as usize];
                let mut ends = Vec::new();
                self.read(0, bytes, 0, next, &mut ends);
                ends
            }
        }
    }

    /// Reads what begins at a place, byte by byte.
    #[inline(always)]
    fn read(
        &self,
        from: usize,
        bytes: &[u8],
        mut state: u32,
        next: impl Fn(u32, u8) -> u32,
        ends: &mut Vec<(u32, u32)>,
    ) {
        for (at, byte) in bytes.iter().enumerate() {
            state = next(state, *byte);
            if state >= self.first_end {
                self.report(state, from + at + 1, ends);
            }
        }
    }

    /// Reads several parts of a text at once; on its own, since the loop needs every register.
    #[inline(never)]
    fn ends_by_parts(&self, bytes: &[u8], table: &[u16]) -> Vec<(u32, u32)> {
        let mut ends = Vec::new();
        let next = |state: u32, byte: u8| {
            u32::from(table[(self.columns[usize::from(byte)] + state) as usize])
        };
        // Each part takes whole steps; the last one may be longer.
        let length = bytes.len() / PARTS / STEP * STEP;
        if length <= self.longest * 2 {
            self.read(0, bytes, 0, next, &mut ends);
            return ends;
        }
        // With room for every number of two bytes behind it, no step has to ask whether a state is one.
        let columns: [&Column; 256] = self.columns.map(|start| {
            let column = table[start as usize..].first_chunk();
            column.expect(ROOM)
        });
        let next = |state: u16, byte: u8| columns[usize::from(byte)][usize::from(state)];
        // Each part begins a word's length early, so that no word is lost between two parts.
        let lead = self.longest - 1;
        let mut states = [0; PARTS];
        for at in 0..lead {
            for (part, state) in states.iter_mut().enumerate().skip(1) {
                *state = next(*state, bytes[part * length - lead + at]);
            }
        }
        let texts: [&[[u8; STEP]]; PARTS] = std::array::from_fn(|part| {
            bytes[part * length..(part + 1) * length]
                .as_chunks::<STEP>()
                .0
        });
        let mut found: [Vec<(u32, u16)>; PARTS] =
            std::array::from_fn(|_| Vec::with_capacity(length / 64 + 32));
        let mut passed = [[0_u16; PARTS]; STEP];
        for step in 0..length / STEP {
            // No step of this loop depends on what is found: nobody could foresee it.
            let words = texts.map(|text| &text[step]);
            for at in 0..STEP {
                for part in 0..PARTS {
                    states[part] = next(states[part], words[part][at]);
                    passed[at][part] = states[part];
                }
            }
            let (sixty_fours, _) = passed.as_flattened().as_chunks::<64>();
            for (nth, some) in sixty_fours.iter().enumerate() {
                crate::blocks::bits(ending(some, self.first_end as u16), nth * 64, |at| {
                    let end = step * STEP + at / PARTS + 1;
                    found[at % PARTS].push((end as u32, some[at % 64]));
                });
            }
        }
        ends.reserve(found.iter().map(Vec::len).sum());
        for (part, found) in found.into_iter().enumerate() {
            for (end, state) in found {
                self.report(state.into(), part * length + end as usize, &mut ends);
            }
        }
        let rest = length * PARTS;
        let next = |state: u32, byte: u8| u32::from(next(state as u16, byte));
        self.read(
            rest,
            &bytes[rest..],
            states[PARTS - 1].into(),
            next,
            &mut ends,
        );
        ends
    }

    /// Tells the words that end in a state.
    #[inline]
    fn report(&self, state: u32, end: usize, ends: &mut Vec<(u32, u32)>) {
        let (word, mut at) = self.words[(state - self.first_end) as usize];
        ends.push((end as u32, word));
        while at != NONE {
            let (word, shorter) = self.words[at as usize];
            ends.push((end as u32, word));
            at = shorter;
        }
    }
}

/// Says in which of some states of a small table words end, one bit for each.
#[inline(always)]
fn ending(states: &[u16; 64], first_end: u16) -> u64 {
    // Numbers with a sign are compared; the first bit turned over, they have the order of those without.
    let signed = |state: u16| (state ^ SIGN) as i16;
    let last_other = i16x8::splat(signed(first_end).wrapping_sub(1));
    let (eights, _) = states.as_chunks::<8>();
    let bits = |eight: &[u16; 8]| {
        let ends = i16x8::from(eight.map(signed)).simd_gt(last_other);
        u64::from(ends.to_bitmask())
    };
    (eights.iter().enumerate()).fold(0, |all, (at, eight)| all | bits(eight) << (at * 8))
}

/// The first bit of a state.
const SIGN: u16 = 1 << 15;

/// Why there is always a column: the table is as much longer than its states need.
const ROOM: &str = "the table has room for a column behind its last one";

/// A column of a small table, and what comes behind it.
type Column = [u16; 1 << 16];

/// The states of a table; what fits into two bytes takes half of the memory that steps wait for.
enum Table {
    Small(Vec<u16>),
    Large(Vec<u32>),
}

/// The tree of all words, on its way to a table.
struct Tree {
    columns: [u8; 256],
    nodes: Vec<Node>,
    /// The states in the order of their levels.
    order: Vec<u32>,
    /// The states that are one letter away from the first one, by column; the first one has many.
    first: [u32; 256],
}

/// A state: what has been read of some words.
struct Node {
    /// The column of its last letter.
    column: u8,
    /// The first of the states that are one letter longer, and the next one of the same parent.
    child: u32,
    sibling: u32,
    /// The state of the longest end of what was read that begins a word as well.
    shorter: u32,
    /// The first of the states whose longest such end this is, and the next one with the same.
    longer: u32,
    beside: u32,
    /// The longest word that ends in it, and the state in which the next shorter ones end.
    word: (u32, u32),
}

impl Tree {
    fn new(columns: [u8; 256]) -> Self {
        Self {
            columns,
            nodes: vec![Node::new(0)],
            order: Vec::new(),
            first: [NONE; 256],
        }
    }

    /// Adds a word to the tree.
    fn plant(&mut self, word: &[u8], at: u32) {
        let mut state = 0;
        for byte in word {
            let column = self.columns[usize::from(*byte)];
            let next = self.child(state, column);
            state = if next == NONE {
                self.grow(state, column)
            } else {
                next
            };
        }
        self.nodes[state as usize].word.0 = at;
    }

    /// Adds a state behind another one.
    fn grow(&mut self, state: u32, column: u8) -> u32 {
        let new = self.nodes.len() as u32;
        let mut node = Node::new(column);
        node.sibling = std::mem::replace(&mut self.nodes[state as usize].child, new);
        self.nodes.push(node);
        if state == 0 {
            self.first[usize::from(column)] = new;
        }
        new
    }

    /// Returns the state one letter behind another one.
    fn child(&self, state: u32, column: u8) -> u32 {
        if state == 0 {
            return self.first[usize::from(column)];
        }
        let mut child = self.nodes[state as usize].child;
        while child != NONE && self.nodes[child as usize].column != column {
            child = self.nodes[child as usize].sibling;
        }
        child
    }

    /// Finds out, level by level, where the longest end of what was read goes on.
    fn close(&mut self) {
        self.order.push(0);
        let mut at = 0;
        while let Some(state) = self.order.get(at).copied() {
            let mut child = self.nodes[state as usize].child;
            while child != NONE {
                let shorter = self.shorter(state, self.nodes[child as usize].column);
                let beside = std::mem::replace(&mut self.nodes[shorter as usize].longer, child);
                // Shorter ones are complete: they are of an earlier level.
                let end = self.nodes[shorter as usize].word;
                let node = &mut self.nodes[child as usize];
                (node.shorter, node.beside) = (shorter, beside);
                node.word.1 = if end.0 == NONE { end.1 } else { shorter };
                self.order.push(std::mem::replace(&mut child, node.sibling));
            }
            at += 1;
        }
    }

    /// Returns the longest end of a state and a letter behind it that is shorter than both.
    fn shorter(&self, state: u32, column: u8) -> u32 {
        let mut state = state;
        while state != 0 {
            state = self.nodes[state as usize].shorter;
            let next = self.child(state, column);
            if next != NONE {
                return next;
            }
        }
        0
    }

    /// Returns the table, how many states there are, the first in which words end, and the words.
    fn table(&self, width: usize) -> (Table, u32, u32, Vec<(u32, u32)>) {
        let ending = |state: u32| self.nodes[state as usize].word != (NONE, NONE);
        let count = self.order.iter().filter(|state| ending(**state)).count();
        let states = self.order.len() as u32;
        let first_end = states - count as u32;
        let (mut ending_next, mut other_next) = (first_end, 0);
        let mut names = vec![0; self.order.len()];
        for state in &self.order {
            let next = if ending(*state) {
                &mut ending_next
            } else {
                &mut other_next
            };
            names[*state as usize] = *next;
            *next += 1;
        }
        let mut words = vec![(NONE, NONE); count];
        for (state, node) in self.nodes.iter().enumerate() {
            if node.word != (NONE, NONE) {
                let (word, shorter) = match node.word {
                    (NONE, shorter) => self.nodes[shorter as usize].word,
                    word => word,
                };
                let shorter = names
                    .get(shorter as usize)
                    .map_or(NONE, |name| name - first_end);
                words[(names[state] - first_end) as usize] = (word, shorter);
            }
        }
        let size = states as usize * width;
        let table = if states <= u32::from(u16::MAX) {
            let mut table = vec![0_u16; size + size_of::<Column>() / size_of::<u16>()];
            self.fill(
                &mut table,
                &names,
                |name| name as u16,
                |column, pairs| {
                    let column: &mut Column = column.first_chunk_mut().expect(ROOM);
                    for (state, shorter) in pairs {
                        if column[usize::from(*state)] == 0 {
                            column[usize::from(*state)] = column[usize::from(*shorter)];
                        }
                    }
                },
            );
            Table::Small(table)
        } else {
            let mut table = vec![0; size];
            self.fill(
                &mut table,
                &names,
                |name| name,
                |column, pairs| {
                    for (state, shorter) in pairs {
                        if column[*state as usize] == 0 {
                            column[*state as usize] = column[*shorter as usize];
                        }
                    }
                },
            );
            Table::Large(table)
        };
        (table, states, first_end, words)
    }

    /// Fills a table of zeros, which stand for the first state, column by column.
    ///
    /// Where no word goes on, the longest end of what was read does: `inherit` is given a column, with what comes behind
    /// it, and pairs of a state and of its longest end, which is complete before. Of letters that begin no word, most of
    /// a column stays as it is, and its memory is never touched.
    fn fill<T: Copy>(
        &self,
        table: &mut [T],
        names: &[u32],
        cell: impl Fn(u32) -> T,
        inherit: impl Fn(&mut [T], &[(T, T)]),
    ) {
        let width = self
            .columns
            .iter()
            .max()
            .map_or(0, |last| usize::from(*last))
            + 1;
        let mut edges: Vec<Vec<(u32, T)>> = vec![Vec::new(); width];
        let mut pairs = Vec::with_capacity(self.order.len());
        for state in &self.order {
            let node = &self.nodes[*state as usize];
            pairs.push((
                cell(names[*state as usize]),
                cell(names[node.shorter as usize]),
            ));
            let mut child = node.child;
            while child != NONE {
                let column = usize::from(self.nodes[child as usize].column);
                edges[column].push((*state, cell(names[child as usize])));
                child = self.nodes[child as usize].sibling;
            }
        }
        for (at, (edges, first)) in edges.iter().zip(self.first).enumerate() {
            let column = &mut table[at * names.len()..];
            if first != NONE {
                for (state, next) in edges {
                    column[names[*state as usize] as usize] = *next;
                }
                inherit(column, &pairs);
            } else {
                // What has a longer beginning in common comes later, and stays.
                for (state, next) in edges {
                    self.fill_longer(*state, &mut |state| {
                        column[names[state as usize] as usize] = *next;
                    });
                }
            }
        }
    }

    /// Calls `visit` with a state and all those that end as it does.
    fn fill_longer(&self, state: u32, visit: &mut impl FnMut(u32)) {
        let mut waiting = vec![state];
        while let Some(state) = waiting.pop() {
            visit(state);
            let mut longer = self.nodes[state as usize].longer;
            while longer != NONE {
                waiting.push(longer);
                longer = self.nodes[longer as usize].beside;
            }
        }
    }
}

impl Node {
    fn new(column: u8) -> Self {
        Self {
            column,
            child: NONE,
            sibling: NONE,
            shorter: 0,
            longer: NONE,
            beside: NONE,
            word: (NONE, NONE),
        }
    }
}

/// Gives a column to each byte that stands in a word, the same to both cases, and one to all others.
fn columns(words: &[String]) -> ([u8; 256], usize) {
    let mut columns = [0; 256];
    let mut width = 1;
    for byte in words.iter().flat_map(|word| word.bytes()) {
        if columns[usize::from(byte)] == 0 {
            columns[usize::from(byte)] = width as u8;
            columns[usize::from(byte.to_ascii_uppercase())] = width as u8;
            width += 1;
        }
    }
    (columns, width)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_words_than_two_bytes_can_count_are_found_as_well() {
        let word = |number: u32| {
            let letter =
                |at| char::from(b'a' + (number.wrapping_mul(2_654_435_769) >> at) as u8 % 26);
            (0..8).map(|at| letter(at * 4)).collect::<String>() + &number.to_string()
        };
        let words: Vec<String> = (0..20_000).map(word).collect();
        let anchors = Anchors::new(words.iter().map(|word| (word.as_str(), Lane::Key)));
        assert!(!anchors.is_small());
        let text = format!(
            "{}, {} {}",
            words[0],
            words[9_999].to_uppercase(),
            words[19_999]
        )
        .repeat(50);
        let found = anchors.ends(text.as_bytes());
        let longest = found.iter().filter(|end| anchors.place(**end).0.len() > 8);
        assert!(longest.count() >= 150);
    }

    #[test]
    fn the_first_word_and_the_last_are_found_in_long_texts_as_in_short_ones() {
        let words = ["x", "ab", "abc", "secret"];
        let anchors = Anchors::new(words.map(|word| (word, Lane::Key)));
        for word in words {
            let long = format!("{0}{word}{0}", "-".repeat(600));
            let (long, short) = (anchors.ends(long.as_bytes()), anchors.ends(word.as_bytes()));
            let words = |ends: &[(u32, u32)]| ends.iter().map(|end| end.1).collect::<Vec<_>>();
            assert!(!short.is_empty() && words(&long) == words(&short), "{word}");
        }
    }

    #[test]
    fn words_are_found_wherever_the_parts_of_the_text_meet() {
        let anchors = Anchors::new([
            ("secret", Lane::Key),
            ("ret", Lane::Prose),
            ("x", Lane::Shell),
        ]);
        for length in [0, 5, 90, 97, 200, 1000] {
            for at in 0..length {
                let mut bytes = vec![b'-'; length];
                bytes.splice(at.., b"SeCret".iter().copied());
                bytes.resize(length.max(at + 6), b'-');
                let places: Vec<_> = anchors
                    .ends(&bytes)
                    .into_iter()
                    .map(|end| anchors.place(end).0)
                    .collect();
                assert_eq!(places, [at..at + 6, at + 3..at + 6], "{at} of {length}");
            }
        }
    }
}
