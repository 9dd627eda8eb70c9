//! The engine seen from outside.

mod choosing;
mod refusing;
