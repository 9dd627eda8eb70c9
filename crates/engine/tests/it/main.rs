//! The engine seen from outside.

mod choosing;
mod fake;
mod reading;
mod refusing;
mod reporting;
mod writing;
