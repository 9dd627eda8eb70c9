//! How findings are shown: a block each, a summary last.

use pai_redact::{Class, Severity, safe};
use pai_watch::scan::{Leak, Origin, Report};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use crate::context::Context;
use crate::ui::{Line, Symbol, Tone, bytes};

/// A report and what is said of it.
pub(super) struct Listing<'r> {
    pub(super) report: &'r Report,
    /// Findings that an allow-list or a baseline names.
    pub(super) hidden: usize,
    /// Whether addresses and names of hosts are listed as text, too.
    pub(super) network: bool,
}

/// The JSON document; it is written as it is walked through, since there may be 100,000 findings.
#[derive(Serialize)]
pub(super) struct Document<'r> {
    schema: u32,
    #[serde(serialize_with = "findings")]
    findings: &'r [Leak],
    by_severity: Map<String, Value>,
    by_class: Map<String, Value>,
    files: u64,
    bytes: u64,
    allowed_by_comment: u64,
    hidden: usize,
    partial: bool,
    skipped: Vec<NotLookedAt<'r>>,
    /// What `file-scan` adds.
    #[serde(skip_serializing_if = "Option::is_none")]
    left_behind: Option<Vec<Value>>,
}

#[derive(Serialize)]
struct NotLookedAt<'r> {
    path: &'r str,
    why: &'r str,
}

#[derive(Serialize)]
struct Finding<'r> {
    file: &'r str,
    line: u64,
    column: u64,
    start: u64,
    end: u64,
    class: &'r str,
    category: &'r str,
    severity: &'r str,
    rule: &'r str,
    what: &'r str,
    why: &'r str,
    advice: &'r str,
    excerpt: &'r str,
    fingerprint: &'r str,
    origin: &'r str,
    object: Option<&'r str>,
    commit: Option<&'r str>,
}

/// Returns the JSON document; `schema` stands first.
pub(super) fn document(
    report: &Report,
    hidden: usize,
    left_behind: Option<Vec<Value>>,
) -> Document<'_> {
    let severity = |severity: &Severity| {
        let holds = |leak: &Leak| leak.category.severity == *severity;
        (severity.name().to_owned(), json!(count(report, holds)))
    };
    let class = |class: &Class| {
        let holds = |leak: &Leak| leak.category.class == *class;
        (class.name().to_owned(), json!(count(report, holds)))
    };
    let skipped = report.skipped.iter().map(|skipped| NotLookedAt {
        path: &skipped.path,
        why: &skipped.why,
    });
    Document {
        schema: 1,
        findings: &report.leaks,
        by_severity: Severity::ALL.iter().map(severity).collect(),
        by_class: Class::ALL.iter().map(class).collect(),
        files: report.files,
        bytes: report.bytes,
        allowed_by_comment: report.allowed,
        hidden,
        partial: report.partial,
        skipped: skipped.collect(),
        left_behind,
    }
}

fn findings<S: Serializer>(leaks: &&[Leak], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(leaks.iter().map(finding))
}

fn finding(leak: &Leak) -> Finding<'_> {
    let (origin, object, commit) = match &leak.origin {
        Origin::Disk => ("disk", None, None),
        Origin::Index => ("index", None, None),
        Origin::History { object, commit } => ("history", Some(&**object), commit.as_deref()),
    };
    Finding {
        file: &leak.file,
        line: leak.line,
        column: leak.column,
        start: leak.start,
        end: leak.end,
        class: leak.category.class.name(),
        category: leak.category.name,
        severity: leak.category.severity.name(),
        rule: leak.rule,
        what: leak.category.what,
        why: &leak.why,
        advice: leak.category.advice,
        excerpt: &leak.excerpt,
        fingerprint: &leak.fingerprint,
        origin,
        object,
        commit,
    }
}

fn count(report: &Report, holds: impl Fn(&Leak) -> bool) -> usize {
    report.leaks.iter().filter(|leak| holds(leak)).count()
}

/// Prints a block for each finding.
pub(super) fn text(context: &Context, listing: &Listing<'_>) {
    for leak in &listing.report.leaks {
        if leak.category.class == Class::Network && !listing.network {
            continue;
        }
        block(context, leak);
    }
}

fn block(context: &Context, leak: &Leak) {
    let tone = match leak.category.severity {
        Severity::Critical | Severity::High => Tone::Bad,
        Severity::Medium => Tone::Doubtful,
        _ => Tone::Plain,
    };
    let dot = context.ui.symbol(Symbol::Dot);
    let place = format!("{}:{}:{}", safe(&leak.file), leak.line, leak.column);
    let head = Line::new()
        .strong(place.replace('\n', " "))
        .plain(format!("  {}  ", leak.category.name))
        .add(tone, leak.category.severity.name());
    let ui = &context.ui;
    ui.out(head);
    ui.out(format!("  {} {dot} {}", leak.category.what, leak.why));
    ui.out(Line::new().faint(format!("  {}", leak.excerpt)));
    if let Origin::History {
        commit: Some(commit),
        ..
    } = &leak.origin
    {
        ui.out(format!("  in commit {}", &commit[..commit.len().min(12)]));
    }
    ui.out(
        Line::new()
            .good("  fix")
            .plain(format!(": {}", leak.category.advice)),
    );
    ui.out(Line::new().faint(format!("  id: {}", leak.fingerprint)));
    ui.out("");
}

/// Prints annotations that GitHub shows beside the lines.
pub(super) fn github(context: &Context, report: &Report) {
    for leak in report
        .leaks
        .iter()
        .filter(|leak| leak.category.class != Class::Network)
    {
        let level = match leak.category.severity {
            Severity::Critical | Severity::High => "error",
            Severity::Medium => "warning",
            _ => "notice",
        };
        context.ui.out(format!(
            "::{level} file={},line={},col={},title={}::{} ({}); {}",
            property(&leak.file),
            leak.line,
            leak.column,
            leak.category.name,
            message(leak.category.what),
            message(&leak.why),
            message(leak.category.advice),
        ));
    }
}

/// Escapes a message of a workflow command.
fn message(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes a property of a workflow command.
fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}

/// Says what was not looked at.
pub(super) fn skipped(context: &Context, report: &Report) {
    const SHOWN: usize = 10;
    for skipped in report.skipped.iter().take(SHOWN) {
        context
            .ui
            .warn(format!("not looked at: {}: {}", skipped.path, skipped.why));
    }
    if report.skipped.len() > SHOWN {
        context.ui.warn(format!(
            "and {} more; --json lists them",
            report.skipped.len() - SHOWN
        ));
    }
}

/// Says in one line what was found.
pub(super) fn summary(context: &Context, listing: &Listing<'_>) {
    let (report, ui) = (listing.report, &context.ui);
    skipped(context, report);
    if report.partial {
        ui.warn("the scan was stopped: this is a part of what there is");
    }
    let dot = ui.symbol(Symbol::Dot);
    let of = |class| count(report, |leak| leak.category.class == class);
    let mut line = format!(
        "{} {dot} {} {dot} {} in {} ({})",
        plural(of(Class::Secret), "secret", "secrets"),
        plural(
            of(Class::Pii),
            "piece of personal data",
            "pieces of personal data"
        ),
        plural(
            of(Class::Network),
            "network identifier",
            "network identifiers"
        ),
        plural(report.files as usize, "file", "files"),
        bytes(report.bytes),
    );
    if report.allowed > 0 {
        line += &format!(" {dot} {} allowed by comments", report.allowed);
    }
    if listing.hidden > 0 {
        line += &format!(" {dot} {} known", listing.hidden);
    }
    ui.note(line);
    if of(Class::Network) > 0 && !listing.network && !ui.wants_json() {
        ui.note("network identifiers are counted, not listed: --class network lists them");
    }
}

fn plural(count: usize, one: &str, many: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {many}"),
    }
}
