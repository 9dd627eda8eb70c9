//! What an attacker inside the worker would call.
