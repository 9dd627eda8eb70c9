//! Posts of forums: a text without its tags in square brackets, `[code]`, `[ICODE]`, `[quote="…"]`.
//!
//! A tag stands right before a name or behind a value, and is taken for a part of it.

use super::{Embedded, Texts};
use crate::input::Input;
use crate::kind::Kind;

/// How the tags end that lead here, in lower case.
pub(super) const SIGNS: &[&str] = &[
    "[/code]",
    "[/icode]",
    "[/inline]",
    "[/quote]",
    "[/spoiler]",
    "[/ispoiler]",
    "[/php]",
    "[/plain]",
    "[/noparse]",
    "[/color]",
    "[/size]",
    "[/font]",
    "[/tt]",
    "[/b]",
    "[/i]",
    "[/u]",
];
/// The tags that stand apart from the text around them, and those whose text ends where they do.
const BLOCKS: [&str; 6] = ["code", "quote", "spoiler", "php", "plain", "noparse"];
const INLINE: [&str; 3] = ["icode", "inline", "tt"];
/// The longest text, and the longest tag.
const LONGEST: usize = 1 << 20;
const LONGEST_TAG: usize = 120;

pub(super) fn find(input: &Input<'_>, found: &mut Texts<'_>) {
    let talk = matches!(input.kind, Kind::Prose | Kind::Unknown | Kind::Log);
    if !talk || input.bytes.len() > LONGEST {
        return;
    }
    // A tag beside a word makes it look like something else.
    let mut text = Embedded {
        escaped: true,
        ..Embedded::at(input.path)
    };
    let (mut from, mut at) = (0, 0);
    while let Some(open) = memchr::memchr(b'[', &input.bytes[at..]).map(|length| at + length) {
        at = open + 1;
        let Some((length, block)) = tag(&input.bytes[open..]) else {
            continue;
        };
        text.copy(input, from..open);
        at = open + length;
        from = at;
        if block {
            text.write(b"\n", open..at);
        }
    }
    if from > 0 {
        text.copy(input, from..input.bytes.len());
        found.push(text);
    }
}

/// Returns how long the tag is that a text begins with, and whether a line ends there.
fn tag(text: &[u8]) -> Option<(usize, bool)> {
    let reach = &text[..text.len().min(LONGEST_TAG)];
    let end = memchr::memchr2(b']', b'\n', reach).filter(|end| reach[*end] == b']')?;
    let inner = &reach[1..end];
    let inner = inner.strip_prefix(b"/").unwrap_or(inner);
    let name = inner.split(|byte| *byte == b'=').next()?;
    let is = |known: &&str| name.eq_ignore_ascii_case(known.as_bytes());
    let known = SIGNS.iter().any(|sign| is(&&sign[2..sign.len() - 1]));
    let ends = text[1] == b'/' && INLINE.iter().any(is);
    known.then(|| (end + 1, ends || BLOCKS.iter().any(is)))
}

#[cfg(test)]
mod tests {
    use crate::marked::finds;

    #[test]
    fn what_posts_of_forums_say_is_read_without_their_tags() {
        for template in [
            "I have [ICODE]password=«{alnum12}»[/ICODE] in it.\n",
            "[code]PW=«{alnum12}»[/code]\n",
            "[CODE]user=x\napi_key=«{alnum32}»[/CODE]\n",
            "[CODE]export PBS_PASSWORD=«{alnum12}»[/CODE]\n",
            "so: [CODE=bash]mysql -u root -p«{alnum12}»[/CODE]\n",
            "[QUOTE=\"jane, post: 123\"]Passwort: «{alnum12}»[/QUOTE]\n",
            "[COLOR=red]PW ist «{alnum12}»[/COLOR]\n",
            "[i]root / «{alnum12}»[/i]\n",
            "[code]\nmachine nas login ops password «{alnum12}»\n[/code]\n",
        ] {
            finds("post.bbcode", template);
            finds("post.txt", template);
            finds("", template);
        }
    }

    #[test]
    fn a_post_is_read_as_the_file_that_it_stands_in() {
        let mount = "//10.0.0.7/pve on /mnt/pve/nas type cifs (rw,username=pve,password=«{alnum18}»,vers=3.1.1)";
        finds(
            "posts/4711.bbcode",
            &format!("Hello, the password is wrong?\n[code]\n{mount}\n[/code]\n"),
        );
        // What is no text of people is not read as one for its brackets.
        let list = "DB_PASSWORD\nWillow[b]7712[/b]x\n";
        let found =
            crate::marked::only(crate::Class::Secret).find("etc/x/list.conf", list.as_bytes());
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn brackets_of_other_things_stay() {
        let text = "Use [ICODE]pvesm set offsite --password[/ICODE] and let it ask.\n";
        let found = crate::marked::only(crate::Class::Secret).find("post.txt", text.as_bytes());
        assert!(found.is_empty(), "{found:?}");
        assert!(super::tag(b"[codes]").is_none());
        assert!(super::tag(b"[code\n]").is_none());
        assert_eq!(super::tag(b"[CODE=bash]x"), Some((11, true)));
        assert_eq!(super::tag(b"[/b]"), Some((4, false)));
    }
}
