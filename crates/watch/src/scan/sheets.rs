//! Spreadsheets (`.xlsx`): the cells of each sheet as lines with tabs between them. What a cell holds is said by the first
//! one of its column, and words stand in another file than the sheets. The files themselves are looked at besides.

use std::borrow::Cow;
use std::io::{self, Read, Seek};

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// Where words stand, and the folder of the sheets.
const WORDS: &str = "xl/sharedStrings.xml";
const SHEETS: &str = "xl/worksheets/";

/// Columns behind this one are left out.
const MOST_COLUMNS: usize = 512;

/// A sheet as text.
pub(super) struct Sheet {
    /// Its name in the archive, with the ending of such a text.
    pub(super) name: String,
    pub(super) text: String,
}

/// Reads the sheets of an archive, as long as there is room left for what its files hold and for what they show.
pub(super) fn read<R: Read + Seek>(
    archive: &mut zip::ZipArchive<R>,
    left: &mut u64,
) -> io::Result<Vec<Sheet>> {
    let names: Vec<String> = { archive.file_names().flatten() }
        .filter(|name| name.starts_with(SHEETS) && name.ends_with(".xml"))
        .map(Cow::into_owned)
        .collect();
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let words = match archive.index_for_name(WORDS) {
        Some(_) => words(&file(archive, WORDS, left)?)?,
        None => Vec::new(),
    };
    let mut sheets = Vec::new();
    for name in names {
        let xml = file(archive, &name, left)?;
        let text = sheet(&xml, &words, *left)?;
        *left = left.saturating_sub(text.len() as u64);
        let name = format!("{}.tsv", name.trim_end_matches(".xml"));
        sheets.push(Sheet { name, text });
    }
    Ok(sheets)
}

/// Reads a file of an archive.
fn file<R: Read + Seek>(
    archive: &mut zip::ZipArchive<R>,
    name: &str,
    left: &mut u64,
) -> io::Result<String> {
    let mut bytes = Vec::new();
    let entry = archive.by_name(name).map_err(io::Error::other)?;
    entry.take(*left + 1).read_to_end(&mut bytes)?;
    *left = { left.checked_sub(bytes.len() as u64) }
        .ok_or_else(|| io::Error::other("it is larger than what is kept in memory"))?;
    Ok(String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
}

/// Reads the words that cells name by their number.
fn words(xml: &str) -> io::Result<Vec<String>> {
    let mut reader = Reader::from_str(xml);
    let mut words = Vec::new();
    let (mut word, mut inside, mut spoken) = (String::new(), false, false);
    loop {
        match reader.read_event().map_err(io::Error::other)? {
            Event::Start(element) => match element.local_name().as_ref() {
                "t" => inside = !spoken,
                // How a word of Japanese is spoken.
                "rPh" => spoken = true,
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "t" => inside = false,
                "rPh" => spoken = false,
                "si" => words.push(std::mem::take(&mut word)),
                _ => {}
            },
            Event::Empty(element) if element.local_name().as_ref() == "si" => {
                words.push(String::new())
            }
            Event::Text(text) if inside => add(&mut word, &text),
            Event::CData(text) if inside => add(&mut word, &text),
            Event::GeneralRef(name) if inside => word.extend(letter(&name)),
            Event::Eof => return Ok(words),
            _ => {}
        }
    }
}

/// Reads a sheet: a line for each row, a tab before each cell but the first.
fn sheet(xml: &str, words: &[String], limit: u64) -> io::Result<String> {
    let mut reader = Reader::from_str(xml);
    let mut text = String::new();
    let (mut column, mut cell) = (0, Cell::default());
    loop {
        match reader.read_event().map_err(io::Error::other)? {
            Event::Start(element) => match element.local_name().as_ref() {
                "row" => column = 0,
                "c" => cell = Cell::of(&element),
                "v" | "t" => cell.inside = true,
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "row" => text.push('\n'),
                "c" => cell.write(words, &mut column, &mut text),
                "v" | "t" => cell.inside = false,
                _ => {}
            },
            Event::Text(shown) if cell.inside => add(&mut cell.shown, &shown),
            Event::CData(shown) if cell.inside => add(&mut cell.shown, &shown),
            Event::GeneralRef(name) if cell.inside => cell.shown.extend(letter(&name)),
            Event::Eof => return Ok(text),
            _ => {}
        }
        if text.len() as u64 > limit {
            return Err(io::Error::other(
                "it shows more than what is kept in memory",
            ));
        }
    }
}

/// A cell as far as it has been read.
#[derive(Debug, Default)]
struct Cell {
    /// Its column, where that is said.
    column: Option<usize>,
    /// Whether what it shows is the number of a word.
    numbered: bool,
    shown: String,
    inside: bool,
}

impl Cell {
    fn of(element: &BytesStart<'_>) -> Self {
        let value = |name| element.try_get_attribute(name).ok().flatten();
        let place = value("r").map(|place| column(&place.value));
        Self {
            column: place.filter(|column| *column < MOST_COLUMNS),
            numbered: value("t").is_some_and(|kind| kind.value == "s"),
            ..Self::default()
        }
    }

    /// Writes it behind the cells before it; `next` is the column behind those.
    fn write(&mut self, words: &[String], next: &mut usize, text: &mut String) {
        let cell = std::mem::take(self);
        let column = cell.column.unwrap_or(*next).max(*next);
        if column >= MOST_COLUMNS {
            return;
        }
        let tabs = column - *next + usize::from(*next > 0);
        text.extend(std::iter::repeat_n('\t', tabs));
        *next = column + 1;
        match cell
            .shown
            .trim()
            .parse::<usize>()
            .ok()
            .filter(|_| cell.numbered)
        {
            Some(number) => text.push_str(words.get(number).map_or("", String::as_str)),
            None => text.push_str(&cell.shown),
        }
    }
}

/// The number of the column of a cell such as `AB12`, from 0 on.
fn column(place: &str) -> usize {
    let letters = place.bytes().take_while(u8::is_ascii_uppercase).take(4);
    let number = letters.fold(0, |sum, letter| sum * 26 + usize::from(letter - b'A') + 1);
    number.saturating_sub(1)
}

/// Adds what a cell shows; what would look like the end of one is a blank.
fn add(shown: &mut String, text: &str) {
    shown.extend(text.chars().map(|letter| match letter {
        '\t' | '\n' | '\r' => ' ',
        other => other,
    }));
}

/// Returns the letter that `&amp;`, `&#10;` stand for.
fn letter(name: &BytesRef<'_>) -> Option<char> {
    let numbered = name.resolve_char_ref().ok().flatten();
    let letter =
        numbered.or_else(|| quick_xml::escape::resolve_xml_entity(name)?.chars().next())?;
    Some(if letter.is_control() { ' ' } else { letter })
}

#[cfg(test)]
mod tests {
    use super::{column, sheet, words};

    #[test]
    fn cells_stand_in_their_columns() {
        let words = words(
            "<sst><si><t>Host</t></si><si><r><t>Pass</t></r><r><t xml:space=\"preserve\">wort &amp; mehr</t></r></si><si/>\
             <si><t>a\nb</t><rPh sb=\"0\"><t>x</t></rPh></si></sst>",
        )
        .unwrap();
        assert_eq!(words, ["Host", "Passwort & mehr", "", "a b"]);
        let xml = "<worksheet><sheetData>\
            <row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>\
            <row r=\"2\"><c t=\"inlineStr\"><is><t>x&#10;y</t></is></c><c><v>4711</v></c><c r=\"A2\" t=\"str\"><v>late</v></c></row>\
            <row r=\"3\"/><row r=\"4\"><c r=\"B4\" t=\"s\"><v>99</v></c><c r=\"ZZZZ4\"><v>far</v></c></row>\
            </sheetData></worksheet>";
        let text = sheet(xml, &words, 1 << 20).unwrap();
        assert_eq!(text, "Host\t\tPasswort & mehr\nx y\t4711\tlate\n\t\tfar\n");
        assert!(sheet(xml, &words, 8).is_err());
        assert!(sheet("<row><c><v>1</w>", &words, 8).is_err());
    }

    #[test]
    fn columns_are_told_by_their_letters() {
        for (place, number) in [
            ("A1", 0),
            ("Z9", 25),
            ("AA1", 26),
            ("ZZZZZZZZ1", 475_253),
            ("", 0),
        ] {
            assert_eq!(column(place), number, "{place}");
        }
    }
}
