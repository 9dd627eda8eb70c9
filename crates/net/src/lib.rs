//! Every connection that leaves this machine.
//!
//! What it is for: it fetches model files, and nothing else yet. What it must never do: listen, dial
//! without an [`Egress`], or trust what it fetched: whoever asked for the bytes judges them by their hash.
//! Start reading at [`pull()`].

mod egress;
mod pip;
mod proxy;
mod pull;
mod web;
mod wheel;

pub use egress::{Egress, Policy, Refused};
pub use pip::Pip;
pub use proxy::{BadProxy, Proxies};
pub use pull::{Event, Failed, Job, PullError, Pulled, Source, Verdict, pull};
pub use web::Web;
