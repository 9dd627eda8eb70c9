//! Keeps what may be kept, sealed.
//!
//! What it is for: whatever the program writes that others must not read goes through here ([`seal`]). What it must
//! never do: touch the network, or leave plaintext on disk. Start reading at [`seal::seal`].

pub mod seal;
