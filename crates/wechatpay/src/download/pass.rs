//! One answer with a file: asked for, looked at, and given piece by piece.

use std::{future::poll_fn, io, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode, header};
use tokio::time::{Instant, timeout};
use wechatpay_core::{FileCipher, VerifyError, digest::Algorithm};
use wechatpay_spec::{Operation, Reply};

use super::{Progress, THERE, link::FileHash, unpack::Unpack};
use crate::{
    ambient,
    answer::RawAnswer,
    config::Config,
    diagnose::Signed,
    error::{Error, ErrorKind},
    origin::Origin,
    pipeline,
    prepare::Prepared,
    transport::{BodyStream, TransportError},
    trust::{Believe, Doubt, UntilThen},
    verdict,
};

/// Which header names the hash of an overseas statement.
const STATEMENT: &str = "wechatpay-statement-sha1";
/// Below so many bytes nobody asks how much a file grew.
const NO_BOMB: u64 = 16 << 20;

/// What a file may be at most, and who is told how far it is.
#[derive(Clone)]
pub(super) struct Limits {
    pub(super) largest: u64,
    pub(super) ratio: u32,
    pub(super) packed: bool,
    pub(super) tell: Option<Arc<dyn Fn(Progress) + Send + Sync>>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { largest: 4 << 30, ratio: 250, packed: false, tell: None }
    }
}

/// A file on its way.
pub(super) struct Pass {
    body: BodyStream,
    /// Came, and is not unpacked yet.
    input: Bytes,
    cipher: Option<FileCipher>,
    unpack: Unpack,
    limits: Limits,
    came: u64,
    of: Option<u64>,
    unpacked: u64,
    pub(super) headers: HeaderMap,
    /// The hash that a signed header named.
    pub(super) signed: Option<FileHash>,
}

impl Pass {
    /// Asks one host, and looks at the head of its answer. `limit`: how long that may take.
    pub(super) async fn open(
        config: &Config,
        request: &Prepared,
        origin: Option<&Origin>,
        limits: &Limits,
        limit: Duration,
    ) -> Result<Self, Error> {
        let believer = UntilThen { config, until: Instant::now().checked_add(limit) };
        let answer = timeout(limit, async {
            let (mut signed, text) = pipeline::sign(config, request, &believer, origin).await?;
            signed.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("*/*"));
            if limits.packed {
                signed.headers_mut().insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
            }
            let sent = Signed::new(text, &signed);
            match config.transport.open(signed).await {
                Ok(answer) => Ok((answer, sent)),
                Err(error) => Err(broken(error, origin).with_request(sent.request)),
            }
        });
        let (answer, sent) = answer.await.map_err(|_| silent(limit))??;
        let begun = Self::begin(config, request, answer, limits, &believer, limit, &sent.request).await;
        begun.map_err(|error| pipeline::with_evidence(error, config, sent))
    }

    async fn begin(
        config: &Config,
        request: &Prepared,
        answer: Response<BodyStream>,
        limits: &Limits,
        believer: &impl Believe,
        limit: Duration,
        sent: &Arc<Request<Bytes>>,
    ) -> Result<Self, Error> {
        if answer.status() != THERE || is_json(answer.headers()) {
            return Err(refused(config, answer, believer, limit, sent).await);
        }
        let statement = request.operation.is_some_and(is_statement);
        let signed = match statement_hash(answer.headers())? {
            Some(hash) => {
                verify(believer, answer.headers(), &hash).await.map_err(|error| with_head(error, &answer))?;
                Some(hash)
            }
            None if statement => {
                let what = "the statement came without Wechatpay-Statement-Sha1, so nothing proves it";
                return Err(with_head(Error::new(ErrorKind::Unsigned, what), &answer));
            }
            None => None,
        };
        Ok(Self::of(answer, request, limits.clone(), signed))
    }

    fn of(answer: Response<BodyStream>, request: &Prepared, limits: Limits, signed: Option<FileHash>) -> Self {
        let said = |name| answer.headers().get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        let encoded = said(header::CONTENT_ENCODING).is_some_and(|encoding| encoding.eq_ignore_ascii_case("gzip"));
        let packed = encoded || limits.packed || asks_for_gzip(&request.target);
        let of = said(header::CONTENT_LENGTH).and_then(|length| length.parse().ok());
        let (head, body) = answer.into_parts();
        Self {
            body,
            input: Bytes::new(),
            cipher: None,
            unpack: Unpack::new(packed),
            limits,
            came: 0,
            of,
            unpacked: 0,
            headers: head.headers,
            signed,
        }
    }

    /// The file is encrypted, and packed before that if at all.
    pub(super) fn decrypt(&mut self, cipher: FileCipher) {
        self.cipher = Some(cipher);
        self.unpack = Unpack::new(true);
    }

    /// The next bytes of the file, unpacked. `limit`: how long nothing may come.
    pub(super) async fn next(&mut self, limit: Duration) -> Result<Option<Bytes>, Error> {
        loop {
            if !self.input.is_empty() {
                let output = self.unpack.take(&mut self.input).map_err(|error| damaged(&error).because(error))?;
                if !output.is_empty() {
                    return self.measured(output).map(Some);
                }
                continue;
            }
            match timeout(limit, poll_fn(|context| self.body.as_mut().poll_next(context))).await {
                Ok(Some(Ok(bytes))) => self.arrived(bytes)?,
                Ok(Some(Err(error))) => return Err(broken(error, None)),
                Ok(None) => {
                    if self.cipher.as_ref().is_some_and(|cipher| !cipher.is_whole()) {
                        return Err(Error::new(ErrorKind::Damaged, "the encrypted file is shorter than its tag"));
                    }
                    let rest = self.unpack.end().map_err(|error| damaged(&error).because(error))?;
                    return if rest.is_empty() { Ok(None) } else { self.measured(rest).map(Some) };
                }
                Err(_) => return Err(silent(limit)),
            }
        }
    }

    fn arrived(&mut self, bytes: Bytes) -> Result<(), Error> {
        self.came = self.came.saturating_add(bytes.len() as u64);
        self.input = match &mut self.cipher {
            None => bytes,
            Some(cipher) => {
                let opened = cipher.open(&bytes);
                opened
                    .map_err(|error| Error::new(ErrorKind::Decrypt, "the file cannot be decrypted").because(error))?
                    .into()
            }
        };
        if let Some(tell) = &self.limits.tell {
            tell(Progress { bytes: self.came, of: self.of });
        }
        Ok(())
    }

    fn measured(&mut self, output: Bytes) -> Result<Bytes, Error> {
        self.unpacked = self.unpacked.saturating_add(output.len() as u64);
        let Limits { largest, ratio, .. } = self.limits;
        if self.unpacked > largest {
            let what = format!("the file is larger than the {largest} bytes that are allowed (`largest`)");
            return Err(Error::new(ErrorKind::TooLarge, what));
        }
        let taken = self.came.saturating_sub(self.input.len() as u64);
        if self.unpacked > NO_BOMB && self.unpacked > taken.saturating_mul(ratio.into()) {
            let what = format!(
                "{taken} packed bytes became {}: more than {ratio} times as many (`largest_ratio`), as no file of WeChat Pay does",
                self.unpacked
            );
            return Err(Error::new(ErrorKind::TooLarge, what));
        }
        Ok(output)
    }
}

/// `tartype=gzip`, as the `download_url` of a packed bill says.
fn asks_for_gzip(target: &str) -> bool {
    let query = target.split_once('?').map_or("", |(_, query)| query);
    query.split('&').any(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        matches!(name, "tartype" | "tar_type") && value.eq_ignore_ascii_case("gzip")
    })
}

fn is_json(headers: &HeaderMap) -> bool {
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    media_type.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json")
}

/// An answer that brings no file: what it says, judged like any other.
async fn refused(
    config: &Config,
    answer: Response<BodyStream>,
    believer: &impl Believe,
    limit: Duration,
    sent: &Arc<Request<Bytes>>,
) -> Error {
    let (parts, mut body) = answer.into_parts();
    let mut whole = Vec::new();
    let read = timeout(limit, async {
        while let Some(bytes) = poll_fn(|context| body.as_mut().poll_next(context)).await {
            let bytes = bytes.map_err(|error| broken(error, None))?;
            if whole.len().saturating_add(bytes.len()) > config.largest_answer {
                return Err(broken(TransportError::TooLarge, None));
            }
            whole.extend_from_slice(&bytes);
        }
        Ok(())
    });
    let redirect = parts.status.is_redirection();
    // Nobody waits for the page of a redirect.
    if !redirect && let Err(error) = read.await.unwrap_or_else(|_| Err(silent(limit))) {
        return error;
    }
    let response = Response::from_parts(parts, Bytes::from(whole));
    let verified = believer.verify(response.headers(), response.body(), ambient::now()).await;
    match verdict::judge(response, verified, false, sent) {
        Err(error) => error,
        Ok(RawAnswer { status, headers, body, .. }) => {
            let mut response = Response::new(body);
            (*response.status_mut(), *response.headers_mut()) = (status, headers);
            Error::new(ErrorKind::WrongShape, "an answer came where a file was expected").with_verified(response)
        }
    }
}

/// The hash that the header of an overseas statement names.
fn statement_hash(headers: &HeaderMap) -> Result<Option<FileHash>, Error> {
    let Some(value) = headers.get(STATEMENT) else { return Ok(None) };
    let hex = value.to_str().unwrap_or_default();
    if hex.len() != 40 || !hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        let what = "Wechatpay-Statement-Sha1 is not 40 hex digits";
        return Err(Error::new(ErrorKind::MalformedSignature, what));
    }
    Ok(Some(FileHash { algorithm: Algorithm::Sha1, hex: hex.to_owned() }))
}

/// Statements are signed over their hash alone.
async fn verify(believer: &impl Believe, headers: &HeaderMap, hash: &FileHash) -> Result<(), Error> {
    let signed = format!(r#"{{"sha1":"{}"}}"#, hash.hex);
    believer.verify(headers, signed.as_bytes(), ambient::now()).await.map_err(|doubt| {
        let what = format!("the statement is not believed: {doubt}");
        Error::new(ErrorKind::of(&doubt.error), what).because(doubt.error)
    })
}

fn is_statement(operation: &'static Operation) -> bool {
    operation.reply == Reply::File && operation.path.ends_with("/statements")
}

/// Whether a file that came whole may be believed: a statement by its signed hash, any other as it is, for it is not signed.
pub(crate) async fn believe_file(
    believer: &impl Believe,
    operation: &'static Operation,
    response: &Response<Bytes>,
) -> Result<(), Doubt> {
    let believed = believer.verify(response.headers(), response.body(), ambient::now()).await;
    let Err(doubt) = believed else { return Ok(()) };
    if !response.status().is_success() || response.status() != StatusCode::OK || is_json(response.headers()) {
        return Err(doubt);
    }
    match statement_hash(response.headers()) {
        Ok(None) if !is_statement(operation) && matches!(doubt.error, VerifyError::Unsigned) => Ok(()),
        Ok(Some(hash)) if wechatpay_core::digest::sha1_hex(response.body()).eq_ignore_ascii_case(&hash.hex) => {
            let signed = format!(r#"{{"sha1":"{}"}}"#, hash.hex);
            believer.verify(response.headers(), signed.as_bytes(), ambient::now()).await
        }
        _ => Err(doubt),
    }
}

fn with_head(error: Error, answer: &Response<BodyStream>) -> Error {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = answer.status();
    *response.headers_mut() = answer.headers().clone();
    error.with_unverified(response)
}

fn broken(error: TransportError, origin: Option<&Origin>) -> Error {
    match error {
        TransportError::Interrupted(source) => {
            Error::new(ErrorKind::Interrupted, "the connection failed before the file was there").because(source)
        }
        TransportError::TooLarge => {
            let what = "the file is too large for a transport that does not give answers in pieces (`Transport::open`)";
            Error::new(ErrorKind::TooLarge, what)
        }
        error => pipeline::failed(error, origin),
    }
}

fn silent(limit: Duration) -> Error {
    Error::new(ErrorKind::Timeout, format!("nothing came for {} ms", limit.as_millis()))
}

fn damaged(error: &io::Error) -> Error {
    Error::new(ErrorKind::Damaged, format!("the packed file cannot be unpacked: {error}"))
}
