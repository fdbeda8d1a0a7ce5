//! Merchants' receivers over loopback HTTP: a good one, and ten with one fault each.

use std::{
    collections::HashSet,
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use serde_json::{Value, json};
use wechatpay_core::{ApiV3Key, Notification, PROBE_PREFIX, TrustStore, VerifyError, header as wechatpay, verify};

use crate::support::{Caller, now};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    None,
    NoVerification,
    NoTimeCheck,
    AcceptsProbe,
    AnswersAfterSixSeconds,
    Answers302,
    Wraps200AroundErrors,
    Reserializes,
    FailsOnDuplicates,
    WrongApiV3Key,
    TrustsOrder,
    // Beyond the ten.
    AsksForLogin,
    OneKeyForAll,
    TakesUnsigned,
    ReadsNothing,
    FailsAlways,
    FailsOnConcurrent,
    SignsOnly,
}

pub struct Shop {
    flaw: Flaw,
    trust: TrustStore,
    key: ApiV3Key,
    only_key: String,
    seen: Mutex<HashSet<String>>,
    signed: Mutex<HashSet<String>>,
    busy: Mutex<HashSet<String>>,
}

impl Shop {
    pub async fn open(caller: &Caller, flaw: Flaw) -> (SocketAddr, Arc<Self>) {
        let key = match flaw {
            Flaw::WrongApiV3Key => ApiV3Key::new(b"an-api-v3-key-of-another-shop-01").unwrap(),
            _ => caller.api_v3_key(),
        };
        let shop = Arc::new(Self {
            flaw,
            trust: caller.trust(),
            key,
            only_key: caller.merchant.public_key_id.clone(),
            seen: Mutex::default(),
            signed: Mutex::default(),
            busy: Mutex::default(),
        });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let app = axum::Router::new().fallback({
            let shop = Arc::clone(&shop);
            move |headers: HeaderMap, body: Bytes| async move { shop.answer(&headers, &body).await }
        });
        tokio::spawn(async move { axum::serve(listener, app).await });
        (address, shop)
    }

    /// The ids of the events that were handled.
    pub fn handled(&self) -> HashSet<String> {
        self.seen.lock().unwrap().clone()
    }

    async fn answer(&self, headers: &HeaderMap, body: &[u8]) -> Response {
        match self.flaw {
            Flaw::AnswersAfterSixSeconds => tokio::time::sleep(Duration::from_secs(6)).await,
            Flaw::Answers302 => return [(header::LOCATION, "https://www.example.com/notify/")].into_response_with(302),
            Flaw::AsksForLogin => {
                return (StatusCode::OK, [(header::CONTENT_TYPE, "text/html")], "<!doctype html><h1>请登录")
                    .into_response();
            }
            _ => {}
        }
        match self.take(headers, body).await {
            Ok(()) => StatusCode::NO_CONTENT.into_response(),
            Err((status, reason)) => {
                let status = if self.flaw == Flaw::Wraps200AroundErrors { 200 } else { status };
                let body = json!({"code": "FAIL", "message": reason}).to_string();
                (StatusCode::from_u16(status).unwrap(), body).into_response()
            }
        }
    }

    async fn take(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), (u16, String)> {
        self.check(headers, body).map_err(|error| (401, error.to_string()))?;
        if self.flaw == Flaw::ReadsNothing {
            return Ok(());
        }
        let envelope = Notification::from_slice(body).map_err(|error| (400, error.to_string()))?;
        let plaintext = envelope.decrypt(&self.key).map_err(|error| (500, error.to_string()))?;
        let content: Value = serde_json::from_slice(&plaintext).map_err(|error| (400, error.to_string()))?;
        self.work(&envelope, &content).await.map_err(|reason| (500, reason.to_owned()))
    }

    fn check(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), VerifyError> {
        let mut headers = headers.clone();
        let text = |headers: &HeaderMap, name: &str| {
            headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
        };
        match self.flaw {
            Flaw::NoVerification => return Ok(()),
            Flaw::NoTimeCheck => {
                let dated = text(&headers, wechatpay::TIMESTAMP).parse().unwrap_or_else(|_| now());
                return verify(&headers, body, &self.trust, dated);
            }
            Flaw::AcceptsProbe if text(&headers, wechatpay::SIGNATURE).starts_with(PROBE_PREFIX) => return Ok(()),
            Flaw::TakesUnsigned if !headers.contains_key(wechatpay::SIGNATURE) => return Ok(()),
            Flaw::OneKeyForAll => {
                headers.insert("Wechatpay-Serial", HeaderValue::try_from(self.only_key.as_str()).unwrap());
            }
            Flaw::Reserializes => {
                let parsed: Value = serde_json::from_slice(body).unwrap_or_default();
                return verify(&headers, parsed.to_string().as_bytes(), &self.trust, now());
            }
            _ => {}
        }
        verify(&headers, body, &self.trust, now())
    }

    async fn work(&self, envelope: &Notification, content: &Value) -> Result<(), &'static str> {
        let contract = content["contract_id"].as_str().unwrap_or_default().to_owned();
        match (self.flaw, envelope.event_type.as_str()) {
            (Flaw::FailsAlways, _) => return Err("the database is gone"),
            (Flaw::FailsOnDuplicates, _) if self.seen.lock().unwrap().contains(&envelope.id) => {
                return Err("duplicate key");
            }
            (Flaw::TrustsOrder, "ENTRUST.TERMINATE") if !self.signed.lock().unwrap().contains(&contract) => {
                return Err("no such contract");
            }
            (Flaw::SignsOnly, "ENTRUST.TERMINATE") => return Err("not for this URL"),
            (Flaw::FailsOnConcurrent, _) if !self.busy.lock().unwrap().insert(envelope.id.clone()) => {
                // Whoever came first is thrown off, too.
                return Err("deadlock");
            }
            _ => {}
        }
        if self.flaw == Flaw::FailsOnConcurrent {
            // As long as it takes the other copies to arrive.
            tokio::time::sleep(Duration::from_millis(300)).await;
        }
        self.signed.lock().unwrap().insert(contract);
        self.seen.lock().unwrap().insert(envelope.id.clone());
        Ok(())
    }
}

trait IntoResponseWith {
    fn into_response_with(self, status: u16) -> Response;
}

impl IntoResponseWith for [(header::HeaderName, &'static str); 1] {
    fn into_response_with(self, status: u16) -> Response {
        (StatusCode::from_u16(status).unwrap(), self).into_response()
    }
}
