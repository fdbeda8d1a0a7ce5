//! The protocol: which tools there are, and what one answers.

use std::{borrow::Cow, sync::Arc};

use rmcp::{
    ErrorData, RoleServer, ServerHandler, ServiceExt as _,
    model::{
        CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation, ListToolsResult,
        PaginatedRequestParams, ServerCapabilities, ServerConfig, Tool, ToolAnnotations,
    },
    service::RequestContext,
    transport,
};
use serde_json::Value;

use super::tools::{Hands, TOOLS, Tool as Entry};
use crate::exit::{Exit, Failure};

const INSTRUCTIONS: &str = "WeChat Pay (微信支付) APIv3. Amounts are integers in 分. Look an operation up with find_operations and \
    describe_operation before you call it. Against a sandbox, a payer signs, pays and terminates through the tool `sandbox`, whose \
    calls sandbox_calls lists; its clock can be moved on. When a call is refused, the sandbox's /sandbox/requests say why, the \
    mistake in a signature included.";

#[derive(Debug, Clone)]
pub(super) struct Server(Arc<Hands>);

impl Server {
    pub(super) fn new(hands: Hands) -> Self {
        Self(Arc::new(hands))
    }
}

/// Serves until standard input ends.
pub(super) async fn serve(server: Server) -> Result<(), Failure> {
    let fault = |error: String| Failure::new(Exit::Failed, format!("the Model Context Protocol ended: {error}"));
    let running = match server.serve(transport::stdio()).await {
        Ok(running) => running,
        Err(rmcp::service::ServerInitializeError::ConnectionClosed(_)) => return Ok(()),
        Err(error) => return Err(fault(error.to_string())),
    };
    running.waiting().await.map(|_| ()).map_err(|error| fault(error.to_string()))
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(Implementation::new("wxpay", env!("CARGO_PKG_VERSION")))
            .with_instructions(INSTRUCTIONS)
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(self.0.tools().map(tool).collect()))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let Some(entry) = self.0.tools().find(|entry| entry.name == request.name) else {
            let known: Vec<&str> = TOOLS.iter().map(|entry| entry.name).collect();
            let text = format!("there is no tool {:?}; there are {}", request.name, known.join(", "));
            return Err(ErrorData::invalid_params(text, None));
        };
        let arguments = Value::Object(request.arguments.unwrap_or_default());
        Ok(match (entry.run)(&self.0, arguments).await {
            Ok(answer) => CallToolResult::structured(answer),
            Err(failure) => CallToolResult::error(vec![ContentBlock::text(failure.to_string())]),
        }
        .into())
    }
}

fn tool(entry: &'static Entry) -> Tool {
    let schema = (entry.schema)().as_object().cloned().unwrap_or_default();
    let annotations = ToolAnnotations::new().read_only(entry.reads).open_world(!entry.reads);
    Tool::new(Cow::Borrowed(entry.name), Cow::Borrowed(entry.about), Arc::new(schema)).with_annotations(annotations)
}
