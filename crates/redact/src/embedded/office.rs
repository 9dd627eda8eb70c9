//! Documents of office programs: what they show of `word/document.xml`, `content.xml`, `slide1.xml`, with a tab behind
//! each cell of a table and a line for each paragraph.

use super::markup::entity;
use super::{Embedded, Texts};
use crate::input::Input;

/// Elements that such a document has.
pub(super) const SIGNS: &[&str] = &["<w:t>", "<w:t ", "<text:p", "<a:t>"];

/// How many empty cells one element stands for at most.
const MOST_CELLS: usize = 64;

/// What an element does to the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Effect {
    /// A line ends, unless it is the last of a cell.
    Paragraph,
    Cell,
    EmptyCells,
    Row,
    Break,
    Tab,
    Blank,
}

/// Elements, with `/` before the name of those that end.
const EFFECTS: &[(&[u8], Effect)] = &[
    (b"/w:p", Effect::Paragraph),
    (b"/text:p", Effect::Paragraph),
    (b"/text:h", Effect::Paragraph),
    (b"/a:p", Effect::Paragraph),
    (b"/w:tc", Effect::Cell),
    (b"/table:table-cell", Effect::Cell),
    (b"table:table-cell", Effect::EmptyCells),
    (b"/a:tc", Effect::Cell),
    (b"/w:tr", Effect::Row),
    (b"/table:table-row", Effect::Row),
    (b"/a:tr", Effect::Row),
    (b"w:br", Effect::Break),
    (b"w:cr", Effect::Break),
    (b"a:br", Effect::Break),
    (b"text:line-break", Effect::Break),
    (b"w:tab", Effect::Tab),
    (b"text:tab", Effect::Tab),
    (b"text:s", Effect::Blank),
];

pub(super) fn find(input: &Input<'_>, found: &mut Texts<'_>) {
    found.push(read(input).text);
}

fn read(input: &Input<'_>) -> Page {
    let mut page = Page {
        text: Embedded {
            escaped: true,
            ..Embedded::at("document.txt")
        },
        ended: false,
    };
    let bytes = input.bytes;
    let mut at = 0;
    while let Some(length) = memchr::memchr2(b'<', b'&', &bytes[at..]) {
        let sign = at + length;
        page.copy(input, at..sign);
        at = match bytes[sign] {
            b'<' => page.element(input, sign),
            _ => page.entity(input, sign),
        };
    }
    page.copy(input, at..bytes.len());
    page
}

/// Says whether a part of a text is one of such a document.
pub(crate) fn is_document(part: &[u8]) -> bool {
    SIGNS
        .iter()
        .any(|sign| memchr::memmem::find(part, sign.as_bytes()).is_some())
}

/// Returns what a part of such a document shows, which does not begin within an element.
pub(crate) fn plain(part: &[u8]) -> String {
    let mut page = read(&Input::new("document.xml", part));
    if page.ended {
        page.text.bytes.push(b'\n');
    }
    String::from_utf8_lossy(&page.text.bytes).into_owned()
}

/// A document as far as it has been read.
struct Page {
    text: Embedded,
    /// Whether a paragraph ended, and nothing has followed it yet.
    ended: bool,
}

impl Page {
    fn copy(&mut self, input: &Input<'_>, span: std::ops::Range<usize>) {
        // Between paragraphs there is nothing but the blanks of who lays files out.
        if input.bytes[span.clone()]
            .iter()
            .all(|byte| b"\r\n\t".contains(byte))
        {
            return;
        }
        self.go_on(span.start);
        self.text.copy(input, span);
    }

    /// Ends the line of a paragraph that another one follows.
    fn go_on(&mut self, at: usize) {
        if std::mem::take(&mut self.ended) {
            self.text.write(b"\n", at..at);
        }
    }

    /// Reads an element; returns where it ends.
    fn element(&mut self, input: &Input<'_>, sign: usize) -> usize {
        let rest = &input.bytes[sign..];
        let end = sign + memchr::memchr(b'>', rest).map_or(rest.len(), |length| length + 1);
        let element = &input.bytes[sign + 1..end];
        let length = element
            .iter()
            .position(|byte| b" />".contains(byte) && element[0] != b'/');
        let closing = element.iter().position(|byte| *byte == b'>');
        let name = &element[..length.or(closing).unwrap_or(element.len())];
        let effect = EFFECTS.iter().find(|(known, _)| *known == name);
        let Some((_, effect)) = effect else {
            return end;
        };
        let empty = element.ends_with(b"/>");
        let shown: &[u8] = match effect {
            Effect::Paragraph => {
                self.ended = true;
                return end;
            }
            Effect::EmptyCells if !empty => return end,
            Effect::EmptyCells => &[b'\t'; MOST_CELLS][..repeated(element)],
            Effect::Cell | Effect::Tab => b"\t",
            Effect::Row | Effect::Break => b"\n",
            Effect::Blank => b" ",
        };
        match effect {
            Effect::Cell | Effect::EmptyCells | Effect::Row => self.ended = false,
            _ => self.go_on(sign),
        }
        self.text.write(shown, sign..end);
        end
    }

    /// Reads an entity; returns where it ends.
    fn entity(&mut self, input: &Input<'_>, sign: usize) -> usize {
        self.go_on(sign);
        let Some((letter, length)) = entity(&input.bytes[sign + 1..]) else {
            self.text.copy(input, sign..sign + 1);
            return sign + 1;
        };
        let end = sign + 1 + length;
        let mut buffer = [0; 4];
        self.text
            .write(letter.encode_utf8(&mut buffer).as_bytes(), sign..end);
        end
    }
}

/// How many cells an empty one stands for.
fn repeated(element: &[u8]) -> usize {
    const NAME: &[u8] = b"number-columns-repeated=\"";
    let Some(at) = memchr::memmem::find(element, NAME) else {
        return 1;
    };
    let digits = element[at + NAME.len()..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit());
    let count = digits.fold(0_usize, |sum, digit| {
        sum.saturating_mul(10)
            .saturating_add(usize::from(digit - b'0'))
    });
    count.clamp(1, MOST_CELLS)
}

#[cfg(test)]
mod tests {
    use crate::marked::{finds, finds_people};

    #[test]
    fn documents_are_read_as_they_show() {
        for template in [
            "<w:document><w:body><w:p><w:r><w:t xml:space=\"preserve\">Das Passwort für das NAS lautet </w:t></w:r>\
             <w:r><w:rPr><w:b/></w:rPr><w:t>«{alnum14}»</w:t></w:r></w:p></w:body></w:document>",
            "<w:p><w:r><w:t>DB_PASSWORD=</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>«{alnum14}»</w:t></w:r></w:p>",
            "<w:p><w:r><w:t>Zugang</w:t></w:r></w:p><w:p><w:r><w:t>Passwort:</w:t></w:r><w:r><w:tab/></w:r><w:r>\
             <w:t>«{alnum14}»</w:t><w:br/><w:t>bis Mai</w:t></w:r></w:p>",
            "<office:text><text:p text:style-name=\"P1\">The root password<text:s/>is <text:span>«{alnum6}&amp;{alnum8}»</text:span>.\
             </text:p></office:text>",
            "<a:p><a:r><a:t>Wi-Fi password: </a:t></a:r><a:r><a:t>«{alnum14}»</a:t></a:r></a:p>",
        ] {
            finds("word/document.xml", template);
        }
        let person =
            "<w:p><w:r><w:t>Name: </w:t></w:r><w:r><w:t>«Erika Sommerfeld»</w:t></w:r></w:p>";
        finds_people("word/document.xml", person);
    }

    #[test]
    fn tables_of_documents_keep_their_columns() {
        let cell = |text: &str| format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
        let row = |cells: [&str; 3]| format!("<w:tr>{}</w:tr>", cells.map(cell).concat());
        let table = row(["Host", "Benutzer", "Passwort"])
            + &row(["nas1", "admin", "«Porzellan»"])
            + &row(["nas2", "", "«Porzellan»"]);
        finds("word/document.xml", &format!("<w:tbl>{table}</w:tbl>"));
        let cell =
            |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
        let empty = "<table:table-cell table:number-columns-repeated=\"2\"/>";
        let table = format!(
            "<table:table-row>{}</table:table-row>\n<table:table-row>{empty}{}</table:table-row>",
            ["Host", "User", "Password"].map(cell).concat(),
            cell("«Porzellan»")
        );
        finds(
            "content.xml",
            &format!("<table:table>{table}</table:table>"),
        );
    }
}
