//! The engine seen from outside.

mod choosing;
mod fields;
mod reading;
mod refusing;
