//! The pages themselves, each made from the table that the program itself works with.

use std::fmt::Write;

use clap::{Arg, Command, CommandFactory};

use super::documents;
use crate::args::Arguments;
use crate::env::{FOR_PIP, VARIABLES};
use crate::failure::Exit;
use crate::settings::{KEYS, POLICY_FILE, PROJECT_FILE, SYSTEM_FILE, SYSTEM_POLICY, policy_keys};

/// What stands at the top of each page.
const HEAD: &str = "<!-- Generated from the code by `make generate`; a test compares them. -->\n\n";

/// Returns every page with its file name.
pub(super) fn all() -> Vec<(&'static str, String)> {
    vec![
        ("commands.md", commands()),
        ("config.md", config()),
        ("defaults.md", defaults()),
        ("environment.md", environment()),
        ("exit-codes.md", exit_codes()),
        ("json.md", json()),
    ]
}

fn commands() -> String {
    let mut root = Arguments::command();
    root.build();
    let mut page = format!("{HEAD}# Commands\n");
    page.push_str("\nEvery command also takes the global options:\n\n");
    for argument in root.get_arguments().filter(|arg| arg.is_global_set()) {
        page.push_str(&option(argument));
    }
    for command in root
        .get_subcommands()
        .filter(|command| !command.is_hide_set())
    {
        section(&mut page, command, "", 2);
    }
    page
}

fn section(page: &mut String, command: &Command, above: &str, depth: usize) {
    let name = format!("{above}{}", command.get_name());
    let about = command
        .get_about()
        .map(ToString::to_string)
        .unwrap_or_default();
    let _ = write!(page, "\n{} {name}\n\n{about}.\n", "#".repeat(depth));
    let long = command.get_long_about().map(ToString::to_string);
    if let Some(rest) = long.as_deref().and_then(|long| long.strip_prefix(&about)) {
        let rest = rest.trim();
        if !rest.is_empty() {
            let _ = write!(page, "\n{rest}\n");
        }
    }
    let inner: Vec<&Command> = command
        .get_subcommands()
        .filter(|inner| !inner.is_hide_set())
        .collect();
    if inner.is_empty() {
        let usage = command.clone().render_usage().to_string();
        let usage = usage.trim_start_matches("Usage: ").trim();
        let _ = write!(page, "\n```text\n{usage}\n```\n");
        let own: Vec<&Arg> = command
            .get_arguments()
            .filter(|arg| !arg.is_global_set() && !arg.is_hide_set())
            .filter(|arg| !["help", "version"].contains(&arg.get_id().as_str()))
            .collect();
        if !own.is_empty() {
            page.push('\n');
        }
        own.iter().for_each(|arg| page.push_str(&option(arg)));
    }
    if let Some(after) = command.get_after_help() {
        let _ = write!(page, "\n```text\n{}\n```\n", after.to_string().trim());
    }
    for command in inner {
        section(page, command, &format!("{name} "), depth + 1);
    }
}

fn option(argument: &Arg) -> String {
    let mut name = String::new();
    if let Some(short) = argument.get_short() {
        let _ = write!(name, "-{short}, ");
    }
    if let Some(long) = argument.get_long() {
        let _ = write!(name, "--{long}");
    }
    let values: Vec<String> = argument
        .get_value_names()
        .unwrap_or_default()
        .iter()
        .map(|value| format!("<{value}>"))
        .collect();
    if argument.get_action().takes_values() && !values.is_empty() {
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(&values.join(" "));
    }
    let help = argument
        .get_help()
        .map(ToString::to_string)
        .unwrap_or_default();
    let mut line = format!("- `{name}`: {help}");
    let possible: Vec<String> = argument
        .get_possible_values()
        .iter()
        .filter(|value| !value.is_hide_set())
        .map(|value| format!("`{}`", value.get_name()))
        .collect();
    if argument.get_action().takes_values() && !possible.is_empty() {
        let _ = write!(line, " ({})", possible.join(", "));
    }
    let defaults: Vec<String> = argument
        .get_default_values()
        .iter()
        .map(|value| format!("`{}`", value.to_string_lossy()))
        .collect();
    if argument.get_action().takes_values() && !defaults.is_empty() {
        let _ = write!(line, "; {} when not given", defaults.join(", "));
    }
    line.push('\n');
    line
}

fn exit_codes() -> String {
    let mut page = format!(
        "{HEAD}# Exit codes\n\nThe numbers are an interface: scripts may rely on them. JSON error documents give the name.\n\n\
         | code | name | meaning |\n| ---: | --- | --- |\n"
    );
    for (_, code, name, meaning) in Exit::ALL {
        let _ = writeln!(page, "| {code} | `{name}` | {meaning} |");
    }
    page
}

fn config() -> String {
    let mut page = format!(
        "{HEAD}# Settings\n\nFirst wins: flag (`--set KEY=VALUE`), environment, project file (`{PROJECT_FILE}` in the current \
         folder or one above), user file (`~/.config/proxmox-ai/config.toml`, or `~/.proxmox-ai/config.toml` when that folder \
         exists), system file (`{SYSTEM_FILE}`), default. `proxmox-ai config get KEY --origin` says which one won. An unknown \
         name or a value of the wrong type is an error.\n\nA project file may make privacy stricter, never looser; the column \
         *stricter* says which way that is. A dash means that privacy does not depend on the setting, and \
         *not for projects* that a project file may not change it at all. The policies below bound every layer. `proxmox-ai config init` writes all of this into a file of \
         your own.\n\n\
         | setting | may be | default | stricter | what it does |\n| --- | --- | --- | --- | --- |\n"
    );
    for key in &KEYS {
        let stricter = key.stricter().unwrap_or("–");
        let _ = writeln!(
            page,
            "| `{}` | {} | `{}` | {stricter} | {} |",
            key.name,
            key.expects(),
            key.default,
            key.doc
        );
    }
    let _ = write!(
        page,
        "\n## Security policies\n\nThere are two, of one form: the administrator's, `{SYSTEM_POLICY}`, for every user of the machine, and a \
         user's own, `~/.proxmox-ai/{POLICY_FILE}`. No flag, setting or other file can loosen them. The user's is looked for in \
         the folder that `HOME` names; the administrator's is always in the same place, and no variable names another. The \
         user's may ask for more than the administrator's; where it asks for less, the command ends with exit code 20 and names \
         both files. The administrator's file and its folder have to be root's and not writable by others, or exit code 12 says \
         how to mend that. A value that this version cannot keep to, an unknown key, or anything else that is not understood ends \
         every command but those about the program itself with exit code 2; nothing is accepted and ignored.\n\nThe section \
         `settings` holds the loosest values that settings may have, by their names: `ai.cache_retention_days: 1`. Any setting \
         with a stricter side may stand there. Where nothing sets the setting, the bound holds if the default is looser; a file, a \
         variable or a flag that sets it looser is refused with exit code 20.\n\nThe section `ai_security` has keys that are \
         `true` or `false`.\n\n| key | `true` | `false` |\n| --- | --- | --- |\n"
    );
    for (name, [on, off]) in policy_keys() {
        let _ = writeln!(page, "| `{name}` | {on} | {off} |");
    }
    page
}

fn defaults() -> String {
    let mut page = format!(
        "{HEAD}# Defaults\n\nWhere a request does not state a value, one of these rules may give it. The value's source in a \
         spec is then `default` with the rule's name, and `--why` shows it. What has no rule here is never filled in.\n\n\
         | rule | field | value | why |\n| --- | --- | --- | --- |\n"
    );
    for rule in pai_iac::defaults::DEFAULTS {
        let _ = writeln!(
            page,
            "| `{}` | `{}` | {} | {} |",
            rule.name, rule.field, rule.value, rule.why
        );
    }
    page
}

fn environment() -> String {
    let mut page = format!(
        "{HEAD}# Environment variables\n\nThe worker, in which the model runs, is started with an empty environment. The \
         program itself reads these and no others.\n\n## Settings\n\nA variable that starts with `PROXMOX_AI_` and names no \
         setting is an error.\n\n| variable | setting |\n| --- | --- |\n"
    );
    for key in &KEYS {
        let _ = writeln!(
            page,
            "| `{}` | [`{}`](config.md) |",
            key.variable(),
            key.name
        );
    }
    page.push_str("\n## Others\n\n| variable | what it does |\n| --- | --- |\n");
    for variable in &VARIABLES {
        let _ = writeln!(page, "| `{}` | {} |", variable.name, variable.doc);
    }
    page.push_str(
        "\n## For pip\n\n`models pull` hands these on to `pip`, and every variable that starts with `PIP_`; it gets no others.\n\n",
    );
    for name in FOR_PIP {
        let _ = writeln!(page, "- `{name}`");
    }
    page
}

fn json() -> String {
    let mut page = format!(
        "{HEAD}# JSON documents\n\nWith `--json` a command prints one document on standard output and nothing else; notes and \
         warnings stay on standard error. `schema` grows when a field is renamed or removed, not when one is added. \
         `a[].b` is the field `b` of each element of the list `a`; `a.*` is any field of `a`.\n"
    );
    for document in documents::all() {
        let _ = write!(
            page,
            "\n## {}\n\n{}.\n\n| field | type | meaning |\n| --- | --- | --- |\n| `schema` | number | 1 |\n",
            document.command, document.about
        );
        for field in document.fields {
            let kinds = field.kinds.replace('|', " or ");
            let _ = writeln!(page, "| `{}` | {kinds} | {} |", field.path, field.meaning);
        }
    }
    page
}
