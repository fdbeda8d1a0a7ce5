//! Who signs can be exchanged.

use std::{
    error::Error as _,
    future::Future,
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll, Waker},
};

use wechatpay_core::{SignFuture, Signer, SignerError, encoding};

use crate::vectors::{Case, merchant};

/// Polls until the future is done; nothing here waits for anything.
fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}

/// Answers at the second poll, as a key in another machine does.
#[derive(Debug)]
struct Remote;

struct Later(bool);

impl Future for Later {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        context.waker().wake_by_ref();
        if std::mem::replace(&mut self.0, true) { Poll::Ready(()) } else { Poll::Pending }
    }
}

impl Signer for Remote {
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
        Box::pin(async move {
            Later(false).await;
            merchant().sign(message).map_err(SignerError::new)
        })
    }
}

/// Fails.
#[derive(Debug)]
struct Broken;

impl Signer for Broken {
    fn sign<'a>(&'a self, _message: &'a [u8]) -> SignFuture<'a> {
        Box::pin(async { Err(SignerError::new("the HSM does not answer")) })
    }
}

#[test]
fn a_private_key_and_a_signer_of_ones_own_sign_alike_behind_the_trait() {
    let signers: [Arc<dyn Signer>; 2] = [Arc::new(merchant()), Arc::new(Remote)];
    let case = Case::named("request/post");
    for signer in signers {
        let signature = block_on(signer.sign(&case.bytes("message.txt"))).unwrap();
        assert_eq!(encoding::base64(&signature), case.text("signature.b64"), "{signer:?}");
    }
}

#[test]
fn a_signature_can_be_awaited_on_another_thread() {
    let signer: Arc<dyn Signer> = Arc::new(Remote);
    let signature = std::thread::spawn(move || block_on(signer.sign(b"message"))).join().unwrap().unwrap();
    assert_eq!(signature, merchant().sign(b"message").unwrap());
}

#[test]
fn a_failing_signer_says_why() {
    let error = block_on(Broken.sign(b"message")).unwrap_err();
    assert_eq!(error.to_string(), "the signer failed: the HSM does not answer");
    assert_eq!(error.source().unwrap().to_string(), "the HSM does not answer");
}
