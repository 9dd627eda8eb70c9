//! From text to a syntax tree, with the mistakes that the parser does not report itself.

use std::ops::Range;

use hcl_edit::Span;
use hcl_edit::expr::Expression;
use hcl_edit::structure::{Block, BlockLabel, Body};
use hcl_edit::visit::{self, Visit};

use crate::finding::SourceFile;

use super::report::Report;

/// A file and what it says.
pub(super) struct Parsed<'a> {
    /// As the caller gave it.
    pub(super) file: &'a SourceFile,
    /// The syntax tree; its spans are places in the text.
    pub(super) body: Body,
}

/// Parses a file; `None` when it is not valid, which is then reported.
pub(super) fn parse<'a>(file: &'a SourceFile, report: &mut Report) -> Option<Parsed<'a>> {
    // The parser bounds the depth of what it accepts (64 levels), so nothing after it needs to.
    let body = match hcl_edit::parser::parse_body(&file.text) {
        Ok(body) => body,
        Err(error) => {
            let span = character(&file.text, error.location().offset());
            let message = error.message();
            if message.contains("redefined object key") {
                // Terraform takes the last one; the parser cannot go on.
                report
                    .warn(
                        "tf/duplicate-key",
                        file,
                        span,
                        "a key is given twice in one object",
                    )
                    .hint = Some("the rest of this file is not checked".to_owned());
            } else {
                report.error("tf/syntax", file, span, describe(message));
            }
            return None;
        }
    };
    let mut lines = Lines {
        file,
        report,
        good: true,
    };
    lines.visit_body(&body);
    lines.good.then_some(Parsed { file, body })
}

/// Returns the parser's message in our words.
fn describe(message: &str) -> String {
    if message.contains("redefined attribute") {
        return "the argument is given twice in one block".to_owned();
    }
    message.replace('\n', "newline")
}

/// Returns the place of the character at an offset, or of the end.
fn character(text: &str, offset: usize) -> Range<usize> {
    let mut start = offset.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let end = text[start..]
        .chars()
        .next()
        .map_or(start, |c| start + c.len_utf8());
    start..end
}

/// Returns where something is; what the parser made always has a place.
pub(super) fn place(of: &impl Span) -> Range<usize> {
    of.span().unwrap_or(0..0)
}

/// Returns where a block's header is: its type and labels.
pub(super) fn header(block: &Block) -> Range<usize> {
    let start = place(&block.ident);
    let end = block
        .labels
        .last()
        .map_or(start.end, |label| place(label).end);
    start.start..end.max(start.end)
}

/// Returns a block's labels as texts.
pub(super) fn labels(block: &Block) -> Vec<&str> {
    block.labels.iter().map(BlockLabel::as_str).collect()
}

/// Finds quoted strings that are split over lines; Terraform does not allow them, the parser does.
struct Lines<'a, 'r> {
    file: &'a SourceFile,
    report: &'r mut Report,
    good: bool,
}

impl Lines<'_, '_> {
    fn check(&mut self, span: Range<usize>) {
        if self
            .file
            .text
            .get(span.clone())
            .is_some_and(|text| text.contains('\n'))
        {
            self.good = false;
            self.report
                .error(
                    "tf/syntax",
                    self.file,
                    span,
                    "a quoted string is split over lines",
                )
                .hint = Some("write `\\n` for a new line, or use a heredoc".to_owned());
        }
    }
}

impl Visit for Lines<'_, '_> {
    fn visit_expr(&mut self, node: &Expression) {
        match node {
            Expression::String(text) => self.check(place(text)),
            Expression::StringTemplate(template) => {
                for element in template {
                    if let Some(literal) = element.as_literal() {
                        self.check(place(literal));
                    }
                }
            }
            _ => {}
        }
        visit::visit_expr(self, node);
    }
}
