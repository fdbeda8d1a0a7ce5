//! The protocol through the crate's public API: against golden vectors made with OpenSSL, and against what must be refused.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod aead;
mod authorization;
mod bounds;
mod certificates;
mod digests;
mod encrypted_files;
mod key_errors;
mod key_ids;
mod keys;
mod notifications;
mod oaep;
mod secrecy;
mod signatures;
mod signer;
mod trust;
mod vectors;
mod verify;
mod verify_forgeries;
mod window;
