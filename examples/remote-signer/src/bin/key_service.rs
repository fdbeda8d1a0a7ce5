//! A stand-in for a KMS: it holds the merchant's private key, gives it to nobody, and signs digests for who knows the token.
#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::{env, error::Error, sync::Arc};

use aws_lc_rs::{
    constant_time::verify_slices_are_equal,
    digest::{Digest, SHA256},
    signature::{RSA_PKCS1_SHA256, RsaKeyPair},
};
use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, State},
    http::{HeaderMap, HeaderValue, StatusCode, header::AUTHORIZATION},
    routing::post,
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use remote_signer::{ALGORITHM, SignAnswer, SignRequest};
use rustls_pki_types::{PrivatePkcs8KeyDer, pem::PemObject as _};
use tokio::net::TcpListener;

struct Service {
    key: RsaKeyPair,
    bearer: String,
}

type Refused = (StatusCode, &'static str);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let variable = |name: &str| env::var(name).map_err(|error| format!("{name}: {error}"));
    let pem = PrivatePkcs8KeyDer::from_pem_file(variable("KEY_SERVICE_KEY_FILE")?)?;
    let key =
        RsaKeyPair::from_pkcs8(pem.secret_pkcs8_der()).map_err(|error| format!("KEY_SERVICE_KEY_FILE: {error}"))?;
    let bearer = format!("Bearer {}", variable("KEY_SERVICE_TOKEN")?);
    let listener = TcpListener::bind(env::var("KEY_SERVICE_ADDRESS").as_deref().unwrap_or("127.0.0.1:0")).await?;
    println!("key service: http://{}", listener.local_addr()?);

    let router = Router::new()
        .route("/sign", post(sign))
        .layer(DefaultBodyLimit::max(4096))
        .with_state(Arc::new(Service { key, bearer }));
    axum::serve(listener, router).await?;
    Ok(())
}

async fn sign(
    State(service): State<Arc<Service>>,
    headers: HeaderMap,
    Json(request): Json<SignRequest>,
) -> Result<Json<SignAnswer>, Refused> {
    let shown = headers.get(AUTHORIZATION).map(HeaderValue::as_bytes).unwrap_or_default();
    // In constant time, so that nobody can guess the token byte by byte.
    verify_slices_are_equal(shown, service.bearer.as_bytes()).map_err(|_| (StatusCode::UNAUTHORIZED, "wrong token"))?;
    if request.algorithm != ALGORITHM {
        return Err((StatusCode::BAD_REQUEST, "this key signs with RSASSA_PKCS1_V1_5_SHA_256 only"));
    }
    let digest = BASE64_STANDARD.decode(&request.digest).ok();
    let digest = digest.and_then(|digest| Digest::import_less_safe(&digest, &SHA256).ok());
    let digest = digest.ok_or((StatusCode::BAD_REQUEST, "`digest` must be 32 bytes in Base64"))?;
    let mut signature = vec![0; service.key.public_modulus_len()];
    service
        .key
        .sign_digest(&RSA_PKCS1_SHA256, &digest, &mut signature)
        .map_err(|_| (StatusCode::INTERNAL_SERVER_ERROR, "the key cannot sign"))?;
    Ok(Json(SignAnswer { signature: BASE64_STANDARD.encode(signature) }))
}
