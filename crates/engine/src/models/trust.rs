//! The list of models that the user trusts by their hashes.

use super::error::{StoreError, io_error, shown};
use super::index::{self, Read, Trusted};
use super::step::{Step, Watch};
use super::store::ModelStore;
use std::fs;

/// The list's name in the models folder.
const TRUSTED: &str = "trusted.json";

impl ModelStore {
    /// Returns what the user has trusted; a broken list is trust in nothing, and is told.
    pub(super) fn trusted(&self, watch: &mut Watch<'_>) -> Result<Vec<Trusted>, StoreError> {
        let path = self.root().join(TRUSTED);
        Ok(match index::read(&path)? {
            Read::Good(list) => list,
            Read::Missing => Vec::new(),
            Read::Broken => {
                let file = &shown(&path);
                if !watch(Step::TrustUnreadable { file }) {
                    return Err(StoreError::Interrupted);
                }
                Vec::new()
            }
        })
    }

    /// Writes what the user trusts; a list that could not be read is kept beside it.
    pub(super) fn trust(
        &self,
        trusted: &[Trusted],
        watch: &mut Watch<'_>,
    ) -> Result<(), StoreError> {
        let path = self.root().join(TRUSTED);
        if let Read::<Trusted>::Broken = index::read(&path)? {
            let mut number = 0;
            let kept = loop {
                let kept = self.root().join(format!("{TRUSTED}.broken-{number}"));
                if fs::symlink_metadata(&kept).is_err() {
                    break kept;
                }
                number += 1;
            };
            fs::rename(&path, &kept).map_err(io_error(&path, "set aside"))?;
            watch(Step::TrustSetAside {
                kept: &shown(&kept),
            });
        }
        index::write(&path, trusted)
    }
}
