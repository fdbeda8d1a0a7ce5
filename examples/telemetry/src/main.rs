//! Makes a few calls, and prints them as OpenTelemetry sees them: spans as they end, metrics at the end.
//!
//! For a collector put `opentelemetry-otlp`'s exporters where `opentelemetry_stdout`'s stand; nothing else changes.
#![allow(clippy::print_stdout, reason = "a program for a terminal")]

mod metrics;

use std::{
    error::Error,
    time::{SystemTime, UNIX_EPOCH},
};

use metrics::Metrics;
use opentelemetry::{metrics::MeterProvider as _, trace::TracerProvider as _};
use opentelemetry_sdk::{Resource, metrics::SdkMeterProvider, trace::SdkTracerProvider};
use serde_json::json;
use tracing::{Instrument as _, info_span};
use tracing_subscriber::{filter::LevelFilter, layer::SubscriberExt as _, util::SubscriberInitExt as _};
use wechatpay::ClientBuilder;

const PRE_SIGN: &str = "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";
const ORDER: &str = "v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let resource = Resource::builder().with_service_name("shop").build();
    let traces = SdkTracerProvider::builder()
        .with_resource(resource.clone())
        .with_simple_exporter(opentelemetry_stdout::SpanExporter::default())
        .build();
    let meters = SdkMeterProvider::builder()
        .with_resource(resource)
        .with_periodic_exporter(opentelemetry_stdout::MetricExporter::default())
        .build();
    let spans = tracing_opentelemetry::layer()
        .with_location(false)
        .with_threads(false)
        .with_tracked_inactivity(false)
        .with_tracer(traces.tracer("shop"));
    tracing_subscriber::registry().with(LevelFilter::INFO).with(spans).init();

    let client = ClientBuilder::from_env().observer(Metrics::new(&meters.meter("shop"))).build()?;
    let body = json!({
        "appid": "wxd678efh567hg6787", "plan_id": 12535, "contract_display_account": "微信代扣用户A",
        "out_contract_code": format!("telemetry{}", SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis()),
        "notify_url": "https://yourapp.com/notify",
    });
    // Calls belong to whatever span they are made in: a request of your own server, a job.
    async {
        let signing = client.chain(PRE_SIGN).post(&body).await;
        println!("pre-sign: {}", signing.map_or_else(|error| error.to_string(), |_| "done".into()));
        let order = client.chain(ORDER).variable("combine_out_trade_no", "no-such-order").get().await;
        println!("query: {}", order.map_or_else(|error| error.to_string(), |_| "found".into()));
    }
    .instrument(info_span!("subscribe"))
    .await;

    traces.shutdown()?;
    meters.shutdown()?;
    Ok(())
}
