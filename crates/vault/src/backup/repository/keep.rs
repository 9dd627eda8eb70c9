//! Which snapshots are kept, and how room is made.

use std::collections::BTreeMap;
use std::time::SystemTime;

use rustic_core::jiff::{Timestamp, tz::TimeZone};
use rustic_core::repofile::SnapshotFile;
use rustic_core::{KeepOptions, LimitOption, PruneOptions};

use super::{Repository, Using};
use crate::backup::BackupError;

/// Which snapshots are kept: the newest so many, and the newest of each day, week, month and year, so many back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Keep {
    /// The newest.
    pub last: u16,
    /// One for each of these days.
    pub daily: u16,
    /// One for each of these weeks.
    pub weekly: u16,
    /// One for each of these months.
    pub monthly: u16,
    /// One for each of these years.
    pub yearly: u16,
}

/// What was, or would be, forgotten.
#[derive(Debug, PartialEq, Eq)]
pub struct Forgotten {
    /// The snapshots that go, oldest first.
    pub gone: Vec<String>,
    /// How many of this program's backups stay.
    pub kept: usize,
}

impl Keep {
    fn keeps_any(self) -> bool {
        self != Self::default()
    }
}

impl Repository {
    /// Forgets the backups of this program that a rule does not keep, each machine's judged by themselves; snapshots of
    /// anything else are left alone.
    ///
    /// What they held stays in the repository until [`Repository::prune`].
    pub fn forget(
        &self,
        keep: Keep,
        now: SystemTime,
        really: bool,
    ) -> Result<Forgotten, BackupError> {
        self.is_free()?;
        let _using = self.taking(really)?;
        let indexed = self.indexed()?;
        let mut ours = self.snapshots()?;
        ours.retain(|snapshot| indexed.manifest(snapshot).is_ok());
        self.go_on()?;
        if !keep.keeps_any() {
            // The library would take it for a mistake; to forget all is never what a missing option means.
            let kept = ours.len();
            return Ok(Forgotten {
                gone: Vec::new(),
                kept,
            });
        }
        let of = |count: u16| (count > 0).then_some(i32::from(count));
        let mut options = KeepOptions::default();
        options.keep_last = of(keep.last);
        options.keep_daily = of(keep.daily);
        options.keep_weekly = of(keep.weekly);
        options.keep_monthly = of(keep.monthly);
        options.keep_yearly = of(keep.yearly);
        let now = Timestamp::try_from(now)
            .unwrap_or_default()
            .to_zoned(TimeZone::UTC);
        let mut by_host: BTreeMap<String, Vec<SnapshotFile>> = BTreeMap::new();
        for snapshot in ours {
            let of_host = by_host.entry(snapshot.hostname.clone()).or_default();
            of_host.push(snapshot);
        }
        let mut judged = Vec::new();
        for of_host in by_host.into_values() {
            judged.extend(self.attempt("read", || options.apply(of_host, &now))?);
        }
        judged.sort_by_key(|judged| judged.snapshot.time.timestamp());
        let kept = judged.iter().filter(|judged| judged.keep).count();
        judged.retain(|judged| !judged.keep);
        let gone = judged
            .iter()
            .map(|judged| judged.snapshot.id.to_hex().to_string())
            .collect();
        if really {
            for judged in &judged {
                self.delete(&judged.snapshot)?;
            }
        }
        Ok(Forgotten { gone, kept })
    }

    /// Forgets one backup by the beginning of its name, or the newest by `latest`.
    pub fn forget_one(&self, asked: &str, really: bool) -> Result<Forgotten, BackupError> {
        self.is_free()?;
        let _using = self.taking(really)?;
        let snapshot = self.find(asked)?;
        let indexed = self.indexed()?;
        // One that is damaged may go; one of another program may not.
        if let Err(BackupError::NotOurs(id)) = indexed.manifest(&snapshot) {
            return Err(BackupError::NotOurs(id));
        }
        let all = self.snapshots()?;
        let ours = all.iter().filter(|other| indexed.manifest(other).is_ok());
        let kept = ours.filter(|other| other.id != snapshot.id).count();
        if really {
            self.delete(&snapshot)?;
        }
        let gone = vec![snapshot.id.to_hex().to_string()];
        Ok(Forgotten { gone, kept })
    }

    /// Uses the repository as it has to be: alone where something is to go.
    fn taking(&self, really: bool) -> Result<Using, BackupError> {
        match really {
            true => self.alone(),
            false => self.share(),
        }
    }

    /// Removes what no snapshot needs, and returns the bytes that are free, or will be.
    ///
    /// What is unused is marked first and removed by a later run, at least 23 hours on, since another program may be
    /// writing a snapshot of it now; with `at_once` nobody else may use the repository meanwhile.
    pub fn prune(&self, at_once: bool) -> Result<u64, BackupError> {
        self.is_free()?;
        let _using = self.alone()?;
        let mut options = PruneOptions::default();
        if at_once {
            // Whoever is in a hurry wants something gone: the library's defaults leave a twentieth of it behind.
            options.instant_delete = true;
            options.max_unused = LimitOption::Percentage(0);
            options.max_repack = LimitOption::Unlimited;
        }
        let plan = self.attempt("read", || self.inner().prune_plan(&options))?;
        let sizes = plan.stats.size_sum();
        let unused = sizes.remove + sizes.repackrm + plan.stats.size_unref;
        self.attempt("write to", || self.inner().prune(&options, plan))?;
        Ok(unused)
    }
}
