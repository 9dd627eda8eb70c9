//! The command line: global options, parsing, and what happens when it cannot be parsed.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgMatches, CommandFactory, FromArgMatches, Parser};

use crate::commands::Command;
use crate::env::Environment;
use crate::failure::{Exit, Failure};
use crate::ui::{Colour, Level, Ui};
use crate::vault::{Source, Unlocking};

/// A local, grounded, provable assistant for Proxmox VE
///
/// The model runs in a process that the kernel does not let open a socket, a file or a program.
#[derive(Debug, Parser)]
#[command(
    name = "proxmox-ai",
    version,
    subcommand_required = true,
    arg_required_else_help = true,
    disable_help_subcommand = true,
    max_term_width = 100,
    after_help = "Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 unexpected; more in docs/reference/exit-codes.md"
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options that every command takes.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// When to use colour; auto is on a terminal that can show it
    #[arg(long, global = true, value_name = "WHEN", value_enum)]
    pub(crate) color: Option<Colour>,
    /// Say less: once drops notes, twice drops warnings too
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub(crate) quiet: u8,
    /// Say more about what is done
    #[arg(short, long, global = true, action = clap::ArgAction::Count, conflicts_with = "quiet")]
    pub(crate) verbose: u8,
    /// Use this value of a setting for this command only
    #[arg(long, global = true, value_name = "KEY=VALUE")]
    pub(crate) set: Vec<String>,
    /// Read the pass phrase that opens the vault from the first line of this file
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) vault_passphrase_file: Option<PathBuf>,
    /// Read the pass phrase that opens the vault from this file descriptor
    #[arg(
        long,
        global = true,
        value_name = "N",
        conflicts_with = "vault_passphrase_file"
    )]
    pub(crate) vault_passphrase_fd: Option<i32>,
    /// Read the PIN of the device that opens the vault from the first line of this file
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        conflicts_with = "vault_pin_fd"
    )]
    pub(crate) vault_pin_file: Option<PathBuf>,
    /// Read the PIN of the device that opens the vault from this file descriptor
    #[arg(long, global = true, value_name = "N")]
    pub(crate) vault_pin_fd: Option<i32>,
}

impl Global {
    /// Returns where the secrets that open the vault are read from.
    pub(crate) fn unlocking(&self) -> Unlocking {
        Unlocking {
            phrase: Source::of(&self.vault_passphrase_file, self.vault_passphrase_fd),
            pin: Source::of(&self.vault_pin_file, self.vault_pin_fd),
        }
    }

    /// Returns how much is said on stderr.
    pub(crate) fn level(&self) -> Level {
        match (self.quiet, self.verbose) {
            (0, 0) => Level::Normal,
            (0, _) => Level::Verbose,
            (1, _) => Level::Quiet,
            _ => Level::Silent,
        }
    }
}

/// Why there is no command to run.
#[derive(Debug)]
pub(crate) struct Stop(clap::Error);

impl Stop {
    /// Prints the help text or the mistake and returns the exit code.
    pub(crate) fn finish(self, environment: &Environment) -> ExitCode {
        let json = asks_for_json(environment).then(String::new);
        let ui = Ui::plain(environment, json);
        if !self.0.use_stderr() {
            ui.out(self.0.to_string().trim_end());
            return ui.finish(Ok(Exit::Done)).into();
        }
        if self.0.kind() == clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
            ui.error_text(&self.0.to_string());
            return Exit::Usage.into();
        }
        ui.finish(Err(Failure::from(self.0))).into()
    }
}

/// Parses the command line; the second value names the command whose JSON document is asked for.
pub(crate) fn parse(environment: &Environment) -> Result<(Arguments, Option<String>), Stop> {
    let matches = Arguments::command()
        .try_get_matches_from(environment.arguments())
        .map_err(Stop)?;
    let arguments = Arguments::from_arg_matches(&matches).map_err(Stop)?;
    Ok((arguments, json_of(&matches, "")))
}

/// Returns the innermost command's name when it has a `--json` option and that is given.
fn json_of(matches: &ArgMatches, above: &str) -> Option<String> {
    match matches.subcommand() {
        Some((name, inner)) => json_of(inner, &format!("{above} {name}")),
        None => matches!(matches.try_get_one::<bool>("json"), Ok(Some(true)))
            .then(|| above.trim_start().to_owned()),
    }
}

/// Says whether `--json` stands on a command line that could not be parsed.
fn asks_for_json(environment: &Environment) -> bool {
    environment
        .arguments()
        .iter()
        .skip(1)
        .take_while(|argument| *argument != "--")
        .any(|argument| argument == "--json")
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use clap::CommandFactory;

    use super::Arguments;
    use crate::settings::{Key, policy_names};

    #[test]
    fn the_command_line_is_well_formed() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn every_command_and_option_has_a_help_text_without_a_full_stop() {
        fn check(command: &clap::Command) {
            let about = command.get_about().map(ToString::to_string);
            let about = about.unwrap_or_else(|| panic!("{} has no help text", command.get_name()));
            assert!(!about.ends_with('.'), "{}: {about}", command.get_name());
            for argument in command.get_arguments() {
                let help = argument.get_help().map(ToString::to_string);
                let help = help.unwrap_or_else(|| {
                    panic!(
                        "{} {} has no help text",
                        command.get_name(),
                        argument.get_id()
                    )
                });
                assert!(!help.ends_with('.'), "{}: {help}", argument.get_id());
            }
            command.get_subcommands().for_each(check);
        }
        check(&Arguments::command());
    }

    /// Returns the texts below a folder whose names end so.
    fn texts(folder: &Path, end: &str, found: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            // Tests name commands that do not exist, to see what is said then.
            if path.is_dir() && !path.ends_with("tests") {
                texts(&path, end, found);
            } else if path.to_string_lossy().ends_with(end) {
                let text = std::fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }

    /// Returns what is wrong with the words after the program's name, up to what only a person can fill in.
    fn wrong(words: &str) -> Option<String> {
        let tree = Arguments::command();
        let mut command = &tree;
        let is_word = |word: &str| {
            let end = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
            word.starts_with(end) && word.chars().all(|c| end(c) || c == '-')
        };
        for word in words.split(' ') {
            if let Some(option) = word.strip_prefix("--") {
                let name = option.split(['=', ')', ',']).next().unwrap_or_default();
                let known = command.get_arguments().chain(tree.get_arguments());
                let known = known
                    .filter_map(clap::Arg::get_long)
                    .any(|long| long == name);
                if !known && !["help", "version"].contains(&name) {
                    return Some(format!("`{}` has no option --{name}", command.get_name()));
                }
            } else if command.has_subcommands() {
                match command.find_subcommand(word) {
                    Some(found) => command = found,
                    None if is_word(word) => {
                        return Some(format!("`{}` has no command {word}", command.get_name()));
                    }
                    None => return None,
                }
            } else if command.get_name() != "get" && command.get_name() != "set" {
                return None;
            } else if word.strip_prefix("ai_security.").is_some_and(|key| {
                command.get_name() == "get" && policy_names().any(|one| one == key)
            }) {
                // A key of the policies is shown as a setting is.
            } else if word.contains('.') && Key::find(word).is_none() {
                return Some(format!("there is no setting {word}"));
            }
        }
        None
    }

    #[test]
    fn every_command_that_a_hint_or_a_document_names_exists() {
        assert!(wrong("doctor").is_some() && wrong("models list --jsn").is_some());
        assert!(wrong("config get ai.modle").is_some());
        assert_eq!(wrong("models pull {name}"), None);
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut all = Vec::new();
        texts(&root.join("crates"), ".rs", &mut all);
        texts(&root.join("docs"), ".md", &mut all);
        all.push((
            root.join("README.md"),
            std::fs::read_to_string(root.join("README.md")).unwrap(),
        ));
        let mut named = 0;
        for (path, text) in &all {
            for (at, found) in text.match_indices("proxmox-ai ") {
                // What keys are derived for, and what they are bound to, is named by bytes.
                if text[..at].ends_with("b\"") {
                    continue;
                }
                let after = &text[at + found.len()..];
                let end = after.find(['`', '"', '\n', '\'', '$', '|', '#', ';', '…', '(']);
                let words = after[..end.unwrap_or(after.len())].trim_end();
                let Some(first) = words.split(' ').next().filter(|word| !word.is_empty()) else {
                    continue;
                };
                // Prose about the program, not a command.
                if words.starts_with(char::is_uppercase) || PROSE.contains(&first) {
                    continue;
                }
                named += 1;
                let wrong = wrong(words);
                assert!(
                    wrong.is_none(),
                    "{}: proxmox-ai {words}: {wrong:?}",
                    path.display()
                );
            }
        }
        assert!(named > 50, "{named}");
    }

    /// Words that follow the program's name in sentences.
    const PROSE: [&str; 3] = ["and", "helps", "is"];
}
