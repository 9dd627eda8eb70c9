//! What a text carries besides its words: tags, emoji, tick boxes, and lines that a mail program broke.

use std::ops::Range;

use super::{Shape, Token};
use crate::read::vocab::{Tag, vocabulary};

/// Tags that only show text in some way; with `true` those that stand in lines of their own.
const HTML: [(&str, bool); 29] = [
    ("b", false),
    ("i", false),
    ("u", false),
    ("em", false),
    ("strong", false),
    ("code", false),
    ("span", false),
    ("a", false),
    ("font", false),
    ("small", false),
    ("mark", false),
    ("kbd", false),
    ("tt", false),
    ("sub", false),
    ("sup", false),
    ("p", true),
    ("br", true),
    ("div", true),
    ("li", true),
    ("ul", true),
    ("ol", true),
    ("h1", true),
    ("h2", true),
    ("h3", true),
    ("h4", true),
    ("pre", true),
    ("hr", true),
    ("body", true),
    ("html", true),
];

/// Takes the marks out that say nothing about machines.
pub(super) fn plain(text: &str, tokens: &mut Vec<Token>) {
    tokens.retain(|token| !matches!(token.shape, Shape::Punct(c) if is_picture(c)));
    tags(text, tokens);
    units(tokens);
    points(tokens);
    letters(tokens);
    wraps(text, tokens);
}

/// Emoji and the characters that join them.
fn is_picture(c: char) -> bool {
    matches!(u32::from(c), 0x2600..=0x27BF | 0x1F000..=0x1FAFF | 0xFE0E | 0xFE0F | 0x200D | 0x20E3 | 0x2B50)
}

/// One tag: its bytes, its name, and what kind of tag it is.
struct Found {
    span: Range<usize>,
    name: Range<usize>,
    closes: bool,
    /// `<br/>`: it has nothing inside.
    empty: bool,
}

fn find(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('<').map(|skip| at + skip) {
        at = open + 1;
        let closes = text[at..].starts_with('/');
        let from = at + usize::from(closes);
        let letters = text[from..]
            .bytes()
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
            .count();
        let Some(end) = text[from..].find(['<', '>']).map(|skip| from + skip) else {
            break;
        };
        let named = text[from..].starts_with(|c: char| c.is_ascii_alphabetic());
        if !named || !text[end..].starts_with('>') {
            continue;
        }
        found.push(Found {
            span: open..end + 1,
            name: from..from + letters,
            closes,
            empty: text[..end].ends_with('/'),
        });
        at = end + 1;
    }
    // `<PVE_TOKEN_1>` is no tag: a tag is closed somewhere, or known.
    let closed: Vec<String> = found
        .iter()
        .filter(|tag| tag.closes)
        .map(|tag| text[tag.name.clone()].to_lowercase())
        .collect();
    found.retain(|tag| {
        let name = text[tag.name.clone()].to_lowercase();
        tag.closes
            || closed.contains(&name)
            || !closed.is_empty() && tag.empty
            || HTML.iter().any(|(html, _)| *html == name)
    });
    found
}

/// `<b>one</b>` is one; `<ram unit="MB">3072</ram>` is `ram unit=MB: 3072`.
fn tags(text: &str, tokens: &mut Vec<Token>) {
    for tag in find(text) {
        let name = text[tag.name.clone()].to_lowercase();
        let html = HTML.iter().find(|(html, _)| *html == name);
        let keep = |token: &Token| {
            let inside = tag.span.start <= token.span.start && token.span.end <= tag.span.end;
            if !inside {
                return true;
            }
            html.is_none() && !tag.closes && !matches!(token.shape, Shape::Punct('<' | '>' | '/'))
        };
        let place = tokens
            .iter()
            .position(|token| token.span.start >= tag.span.start)
            .unwrap_or(tokens.len());
        tokens.retain(keep);
        unit_last(tokens, &tag.span);
        let mark = match html {
            Some((_, false)) => continue,
            Some((_, true)) => Shape::Break,
            None if tag.closes || tag.empty => Shape::Punct(';'),
            None => Shape::Punct(':'),
        };
        // What is inside the tag stands before its mark; a tag for lines of their own leaves nothing inside.
        let inside = tokens[place..]
            .iter()
            .take_while(|token| token.span.end <= tag.span.end)
            .count();
        let end = tag.span.end - 1..tag.span.end;
        tokens.insert(
            place + inside,
            Token {
                low: text[end.clone()].to_owned(),
                span: end,
                shape: mark,
                quoted: false,
                glued: false,
            },
        );
    }
}

/// `(a) … (b) …`, `1) … 2) …`: points of a list that stand in one line begin lines.
fn points(tokens: &mut Vec<Token>) {
    let point = |at: usize, tokens: &[Token]| -> Option<(usize, u32)> {
        let open = tokens[at].is('(');
        let mark = tokens.get(at + usize::from(open))?;
        let close = tokens.get(at + usize::from(open) + 1)?;
        let order = match mark.shape {
            Shape::Number(n) if n.fract() == 0.0 && (1.0..10.0).contains(&n) => n as u32,
            Shape::Word if mark.low.len() == 1 => {
                u32::from(mark.low.as_bytes()[0]).checked_sub(u32::from(b'a') - 1)?
            }
            _ => return None,
        };
        // `(2x)`, `(8)` behind a word belong to it; a point has space before it.
        let apart = at == 0 || !tokens[at].glued;
        (close.is(')') && apart).then_some((usize::from(open) + 2, order))
    };
    // Parentheses that are open at a place hold `4)` as their end.
    let mut depth = 0_u32;
    let mut found: Vec<(usize, usize, u32)> = Vec::new();
    for at in 0..tokens.len() {
        if depth == 0
            && let Some((length, order)) = point(at, tokens)
        {
            found.push((at, length, order));
        }
        depth += u32::from(tokens[at].is('('));
        depth = depth.saturating_sub(u32::from(tokens[at].is(')')));
    }
    let counted = found.len() > 1
        && found
            .iter()
            .zip(1..)
            .all(|((_, _, order), expected)| *order == expected);
    if !counted {
        return;
    }
    for (at, length, _) in found.into_iter().rev() {
        tokens.drain(at + 1..at + length);
        tokens[at].shape = Shape::Break;
        "-".clone_into(&mut tokens[at].low);
    }
}

/// `Machine A: … Machine B: …`: each begins a line, and the letter only counts on.
fn letters(tokens: &mut Vec<Token>) {
    const NOUNS: [&str; 10] = [
        "machine", "server", "box", "host", "guest", "maschine", "rechner", "serveur", "maquina",
        "servidor",
    ];
    let starts = |at: usize| {
        at == 0
            || tokens[at - 1].shape == Shape::Break
            || ['.', ';', ','].iter().any(|mark| tokens[at - 1].is(*mark))
    };
    let found: Vec<usize> = (0..tokens.len().saturating_sub(2))
        .filter(|at| {
            let letter = &tokens[at + 1];
            let one = letter.is_word() && letter.low.len() == 1 && !letter.quoted;
            NOUNS.contains(&tokens[*at].low.as_str())
                && one
                && tokens[at + 2].is(':')
                && starts(*at)
        })
        .collect();
    if found.len() < 2 {
        return;
    }
    for at in found.into_iter().rev() {
        tokens.remove(at + 1);
        if at > 0 {
            tokens[at - 1].shape = Shape::Break;
        }
    }
}

/// `disk unit=GB storage=jbod`: the unit goes to the end of its tag, where it stands before the value.
fn unit_last(tokens: &mut [Token], tag: &Range<usize>) {
    let inside = |token: &Token| tag.start <= token.span.start && token.span.end <= tag.end;
    let Some(from) = tokens
        .iter()
        .position(|token| inside(token) && token.low == "unit")
    else {
        return;
    };
    let to = from
        + tokens[from..]
            .iter()
            .take_while(|token| inside(token))
            .count();
    if to >= from + 3 && tokens[from + 1].is('=') {
        tokens[from..to].rotate_left(3);
    }
}

/// `Memory (GB): 16`, `ram unit=MB: 3072`: the unit moves behind its number.
fn units(tokens: &mut Vec<Token>) {
    let is_unit = |token: &Token| token.is_word() && crate::read::items::unit(&token.low).is_some();
    let mut at = 0;
    while at + 4 < tokens.len() {
        let held = tokens[at].is('(') && is_unit(&tokens[at + 1]) && tokens[at + 2].is(')');
        let keyed = tokens[at].low == "unit" && tokens[at + 1].is('=') && is_unit(&tokens[at + 2]);
        let tie = tokens[at + 3].is(':') || tokens[at + 3].is('=');
        let bare = matches!(tokens[at + 4].shape, Shape::Number(_))
            && tokens.get(at + 5).is_none_or(|next| !is_unit(next));
        if (held || keyed) && tie && bare {
            let low = tokens[if held { at + 1 } else { at + 2 }].low.clone();
            let end = tokens[at + 4].span.end;
            tokens.insert(
                at + 5,
                Token {
                    low,
                    span: end..end,
                    shape: Shape::Word,
                    quoted: false,
                    glued: true,
                },
            );
            tokens.drain(at..at + 3);
        }
        at += 1;
    }
}

/// A line's end between a number and its unit, or inside a word, is none.
fn wraps(text: &str, tokens: &mut Vec<Token>) {
    let mut at = 1;
    while at + 1 < tokens.len() {
        if tokens[at].shape != Shape::Break || tokens[at].low == "-" {
            at += 1;
            continue;
        }
        let joined = (at >= 2 && tokens[at - 1].is('-') && tokens[at - 1].glued)
            .then(|| format!("{}{}", tokens[at - 2].low, tokens[at + 1].low))
            .filter(|word| {
                tokens[at - 2].is_word()
                    && text[tokens[at + 1].span.clone()].starts_with(char::is_lowercase)
                    && (vocabulary().knows(word) || crate::read::systems::knows(word))
            });
        if let Some(word) = joined {
            let end = tokens[at + 1].span.end;
            tokens[at - 2].low = word;
            tokens[at - 2].span.end = end;
            tokens.drain(at - 1..at + 2);
        } else if is_carried_over(tokens, at) {
            tokens.remove(at);
        } else {
            at += 1;
        }
    }
}

fn is_carried_over(tokens: &[Token], at: usize) -> bool {
    let before = &tokens[at - 1];
    let tie = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|token| token.is(':') || token.is('='))
    };
    let tied = at >= 2 && tie(at - 2) || tie(at + 2);
    let counted = matches!(before.shape, Shape::Number(_))
        && !tied
        && (crate::read::items::unit(&tokens[at + 1].low).is_some()
            || vocabulary()
                .at(tokens, at + 1)
                .iter()
                .any(|(_, tag)| *tag == Tag::Word("cores")));
    let leads_on = matches!(
        before.low.as_str(),
        "a" | "an" | "the" | "with" | "of" | "ein" | "eine" | "mit" | "un" | "une" | "avec" | "con"
    ) && before.is_word()
        && !tokens[at + 1].is('-');
    counted || leads_on && tokens[at + 1].shape != Shape::Break
}
