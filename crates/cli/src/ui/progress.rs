//! Something that takes a while: a bar where it may move, a line at its start and end where it may not.

use std::time::Instant;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{Level, Line, Ui};

/// One phase of work. It shows bytes where a total is known; it never goes backwards.
pub(crate) struct Progress<'a> {
    ui: &'a Ui,
    label: String,
    bar: Option<ProgressBar>,
    furthest: u64,
    started: Instant,
}

impl Ui {
    /// Starts a phase of `total` bytes.
    pub(crate) fn progress(&self, label: impl Into<String>, total: u64) -> Progress<'_> {
        let label = pai_redact::safe(&label.into()).into_owned();
        let bar = self.can_move().then(|| {
            let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr());
            let shape = match self.ascii() {
                true => "#>-",
                false => "█▌ ",
            };
            let style = ProgressStyle::with_template(
                "{msg} {bar:24} {bytes}/{total_bytes}  {bytes_per_sec}  {eta}",
            );
            bar.set_style(
                style
                    .expect("the template is fixed text")
                    .progress_chars(shape),
            );
            bar.set_message(label.clone());
            bar
        });
        if bar.is_none() {
            self.note(format!("{label}: {}", bytes(total)));
        }
        Progress {
            ui: self,
            label,
            bar,
            furthest: 0,
            started: Instant::now(),
        }
    }
}

impl Progress<'_> {
    /// Says how many bytes are done.
    pub(crate) fn at(&mut self, done: u64) {
        self.furthest = self.furthest.max(done);
        if let Some(bar) = &self.bar {
            bar.set_position(self.furthest);
        }
    }

    /// Ends the phase; on a terminal one line stays.
    pub(crate) fn finish(self) {
        let Some(bar) = &self.bar else {
            if self.ui.level >= Level::Verbose {
                let seconds = self.started.elapsed().as_secs();
                self.ui
                    .detail(format!("{}: done after {seconds} s", self.label));
            }
            return;
        };
        bar.finish_and_clear();
        let total = bytes(bar.length().unwrap_or(self.furthest));
        self.ui
            .note(Line::from(format!("{} ", self.label)).faint(total));
    }
}

impl Drop for Progress<'_> {
    /// Leaves the terminal clean when the work ends with an error.
    fn drop(&mut self) {
        if let Some(bar) = &self.bar
            && !bar.is_finished()
        {
            bar.abandon();
        }
    }
}

/// Work whose end is not known beforehand.
pub(crate) struct Spinner {
    bar: Option<ProgressBar>,
}

impl Ui {
    /// Starts work of which nobody knows how much it is; off a terminal, nothing is said.
    pub(crate) fn spinner(&self, label: &str) -> Spinner {
        let bar = self.can_move().then(|| {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
            let marks = match self.ascii() {
                true => "-\\|/ ",
                false => "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏ ",
            };
            let style = ProgressStyle::with_template("{spinner} {prefix} {msg}");
            bar.set_style(style.expect("the template is fixed text").tick_chars(marks));
            bar.set_prefix(label.to_owned());
            bar
        });
        Spinner { bar }
    }
}

impl Spinner {
    /// Says how much is done.
    pub(crate) fn at(&mut self, files: u64, done: u64, stopping: bool) {
        if let Some(bar) = &self.bar {
            let stopping = if stopping { ", stopping" } else { "" };
            bar.set_message(format!("{files} files, {}{stopping}", bytes(done)));
            bar.tick();
        }
    }
}

impl Drop for Spinner {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// Returns a size as people write it: `1.1 GB`, `98 MB`.
pub(crate) fn bytes(count: u64) -> String {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    if count < 1000 {
        return format!("{count} B");
    }
    let mut value = count as f64 / 1000.0;
    let mut unit = 0;
    while value >= 999.5 && unit + 1 < UNITS.len() {
        value /= 1000.0;
        unit += 1;
    }
    match value < 9.95 {
        true => format!("{value:.1} {}", UNITS[unit]),
        false => format!("{value:.0} {}", UNITS[unit]),
    }
}

#[cfg(test)]
mod tests {
    use super::bytes;

    #[test]
    fn sizes_have_two_digits_that_count() {
        let shown = [
            0,
            999,
            1000,
            98_362_432,
            999_600,
            1_117_320_768,
            16_000_000_000_000,
        ]
        .map(bytes);
        assert_eq!(
            shown,
            [
                "0 B", "999 B", "1.0 kB", "98 MB", "1.0 MB", "1.1 GB", "16 TB"
            ]
        );
    }
}
