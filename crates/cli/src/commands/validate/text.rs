//! Findings as frames around the source.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use pai_iac::finding::{Finding, Severity, SourceFile};
use pai_redact::safe;

use crate::ui::{Line, Tone, Ui};

/// Prints every finding, with an empty line between them.
pub(super) fn print(ui: &Ui, findings: &[Finding], files: &[SourceFile]) {
    let style = if ui.ascii() {
        DecorStyle::Ascii
    } else {
        DecorStyle::Unicode
    };
    let renderer = Renderer::plain().term_width(ui.width()).decor_style(style);
    for (at, finding) in findings.iter().enumerate() {
        if at > 0 {
            ui.out("");
        }
        let source = files.iter().find(|file| file.name == finding.file);
        let frame = frame(
            &renderer,
            finding,
            source.map_or("", |file| file.text.as_str()),
        );
        for line in frame.lines() {
            ui.out(toned(line));
        }
    }
}

/// Returns one finding as plain text.
fn frame(renderer: &Renderer, finding: &Finding, text: &str) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    // The places move with what is replaced before them. Only the lines around are drawn, so only they are cleaned.
    let start = text[..finding.span.start]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    let end = text[finding.span.end..]
        .find('\n')
        .map_or(text.len(), |at| finding.span.end + at);
    let first = text[..start].matches('\n').count() + 1;
    let moved = |offset: usize| safe(&text[start..offset]).len();
    let span = moved(finding.span.start)..moved(finding.span.end);
    let shown = safe(&text[start..end]);
    let snippet = Snippet::source(shown)
        .line_start(first)
        .path(safe(&finding.file))
        .annotation(AnnotationKind::Primary.span(span));
    let message = safe(&finding.message);
    let mut group =
        Group::with_title(level.primary_title(message).id(finding.rule)).element(snippet);
    if let Some(hint) = &finding.hint {
        group = group.element(Level::HELP.with_name("hint").message(safe(hint)));
    }
    renderer.render(&[group])
}

/// Gives a line of a frame its colour; the words say the same without it.
fn toned(line: &str) -> Line {
    for (word, tone) in [
        ("error[", Tone::Bad),
        ("warning[", Tone::Doubtful),
        ("note[", Tone::Strong),
    ] {
        if line.starts_with(word)
            && let Some(end) = line.find("]: ")
        {
            return Line::new()
                .add(tone, &line[..=end])
                .strong(&line[end + 1..]);
        }
    }
    let gutter = line
        .char_indices()
        .find(|(_, c)| !(c.is_ascii_digit() || *c == ' '))
        .map_or(line.len(), |(at, c)| at + c.len_utf8());
    let (left, right) = line.split_at(gutter);
    let marks = |c: char| " ^~-_|━─┃│╭╰╯╮╿┏┗━▔".contains(c);
    if !right.trim().is_empty() && right.chars().all(marks) {
        return Line::new().faint(left).doubtful(right);
    }
    match right.strip_prefix(" hint: ") {
        Some(hint) => Line::new()
            .faint(left)
            .good(" hint")
            .plain(format!(": {hint}")),
        None => Line::new().faint(left).plain(right),
    }
}

/// Returns how many findings of each kind there are.
pub(super) fn summary(findings: &[Finding], files: usize) -> Line {
    let count = |severity: Severity, one: &str| {
        let count = findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count();
        (count > 0).then(|| format!("{count} {one}{}", if count == 1 { "" } else { "s" }))
    };
    let kinds = [
        count(Severity::Error, "error"),
        count(Severity::Warning, "warning"),
        count(Severity::Note, "note"),
    ];
    let said: Vec<String> = kinds.into_iter().flatten().collect();
    let what = if said.is_empty() {
        "nothing found".to_owned()
    } else {
        said.join(", ")
    };
    let places = if files == 1 {
        "1 file".to_owned()
    } else {
        format!("{files} files")
    };
    Line::from(format!("{what} in {places}"))
}
