//! `man`: the manual pages.

use std::path::{Path, PathBuf};

use clap::{Args, CommandFactory};

use crate::args::Arguments;
use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Print the manual page, or write all pages into a folder
#[derive(Debug, Args)]
pub(crate) struct Man {
    /// Write one page for each command into this folder
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Man {
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let mut command = Arguments::command();
        command.build();
        match &self.out {
            None => context.ui.out(page(command)?.trim_end()),
            Some(folder) => {
                std::fs::create_dir_all(folder)
                    .map_err(|error| Failure::file("make the folder", folder, error))?;
                let count = write(&command, "proxmox-ai", folder)?;
                context
                    .ui
                    .note(format!("{count} pages in `{}`", folder.display()));
            }
        }
        Ok(Exit::Done)
    }
}

fn page(command: clap::Command) -> Result<String, Failure> {
    let mut text = Vec::new();
    clap_mangen::Man::new(command)
        .render(&mut text)
        .map_err(|error| Failure::new(Exit::Unexpected, error))?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

fn write(command: &clap::Command, name: &str, folder: &Path) -> Result<usize, Failure> {
    let path = folder.join(format!("{name}.1"));
    let page = page(command.clone().display_name(name.to_owned()))?;
    std::fs::write(&path, page).map_err(|error| Failure::file("write", &path, error))?;
    let mut count = 1;
    for inner in command
        .get_subcommands()
        .filter(|inner| !inner.is_hide_set())
    {
        count += write(inner, &format!("{name}-{}", inner.get_name()), folder)?;
    }
    Ok(count)
}
