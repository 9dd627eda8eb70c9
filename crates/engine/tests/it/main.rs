//! The engine seen from outside.

mod choosing;
mod reading;
mod refusing;
