// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/card/card-configs`

pub mod cancel_applyment;
pub mod preview_url;
pub mod publish;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/card/card-configs`
///
/// `POST`: 提交商家名片配置申请, see <https://pay.weixin.qq.com/doc/v3/partner/4016468440>.
///
/// `GET`: 查询商家名片配置申请状态, see <https://pay.weixin.qq.com/doc/v3/partner/4016475174>.
#[derive(Debug, Clone)]
pub struct CardConfigs<C> {
    at: At<C>,
}

impl<C: Caller> CardConfigs<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/card/card-configs/cancel-applyment`
    #[doc(alias = "cancelApplyment")]
    #[must_use]
    pub fn cancel_applyment(&self) -> cancel_applyment::CancelApplyment<C> {
        cancel_applyment::CancelApplyment::new(self.at.clone())
    }

    /// `/v3/brand/card/card-configs/preview-url`
    #[doc(alias = "previewUrl")]
    #[must_use]
    pub fn preview_url(&self) -> preview_url::PreviewUrl<C> {
        preview_url::PreviewUrl::new(self.at.clone())
    }

    /// `/v3/brand/card/card-configs/publish`
    #[must_use]
    pub fn publish(&self) -> publish::Publish<C> {
        publish::Publish::new(self.at.clone())
    }

    /// 提交商家名片配置申请: `POST /v3/brand/card/card-configs`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016468440>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_CARD_CARD_CONFIGS, body)
    }

    /// 查询商家名片配置申请状态: `GET /v3/brand/card/card-configs`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016475174>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::brand::GET_CARD_CARD_CONFIGS, query)
    }
}

/// What [`CardConfigs::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 业务申请编号.
    pub business_code: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 品牌小程序信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_mini_program_info: Option<BrandMiniProgramInfo>,
    /// 品牌客服信息.
    pub brand_customer_service: BrandCustomerService,
    /// 服务列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_list: Option<Vec<ServiceList>>,
}

/// 品牌小程序信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BrandMiniProgramInfo {
    /// 公众账号ID.
    pub appid: String,
    /// 小程序默认跳转路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_jump_path: Option<String>,
}

/// 品牌客服信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BrandCustomerService {
    /// `customer_service_type`: one of `MINI_PROGRAM`, `CUSTOMIZE_WEB`, `CUSTOMIZE_MP`, `SERVICE_PHONE`.
    pub customer_service_type: CustomerServiceType,
    /// 客服电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_service_phone: Option<String>,
    /// 客服路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_service_path: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
}

crate::open_enum! {
/// `customer_service_type`.
    CustomerServiceType {
    MiniProgram = "MINI_PROGRAM",
    CustomizeWeb = "CUSTOMIZE_WEB",
    CustomizeMp = "CUSTOMIZE_MP",
    ServicePhone = "SERVICE_PHONE",
    }
}

/// 服务列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ServiceList {
    /// 服务分类名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_classify_name: Option<String>,
    /// 服务名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    /// `service_jump_type`: one of `JUMP_MINI_PROGRAM`, `JUMP_WEB_PAGE`.
    pub service_jump_type: ServiceJumpType,
    /// 服务跳转路径.
    pub service_jump_path: String,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
}

crate::open_enum! {
/// `service_jump_type`.
    ServiceJumpType {
    JumpMiniProgram = "JUMP_MINI_PROGRAM",
    JumpWebPage = "JUMP_WEB_PAGE",
    }
}

/// What [`CardConfigs::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 业务申请编号.
    pub business_code: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 微信支付申请单号.
    pub applyment_id: String,
    /// 商家名片预览二维码链接.
    pub card_preview_url: String,
}

crate::answer! {
    PostAnswer {
        required business_code "business_code",
        required brand_id "brand_id",
        required applyment_id "applyment_id",
        required card_preview_url "card_preview_url",
    }
}

/// What [`CardConfigs::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 业务申请编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_code: Option<String>,
    /// 微信支付申请单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

/// What [`CardConfigs::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 业务申请编号.
    pub business_code: String,
    /// 微信支付申请单号.
    pub applyment_id: String,
    /// 品牌ID.
    pub brand_id: String,
    /// `applyment_state`: one of `STATE_UNKNOWN`, `DRAFTING`, `AUDITING`, `AUDIT_REJECTED`, `PENDING_PUBLISH`, `PUBLISHED`, `CANCELED`.
    pub applyment_state: ApplymentState,
    /// 定时发布时间.
    pub scheduled_publish_time: Option<String>,
    /// 驳回原因.
    pub reject_reason: Option<String>,
    /// 实际发布时间.
    pub actual_publish_time: Option<String>,
}

crate::answer! {
    GetAnswer {
        required business_code "business_code",
        required applyment_id "applyment_id",
        required brand_id "brand_id",
        required applyment_state "applyment_state",
        optional scheduled_publish_time "scheduled_publish_time",
        optional reject_reason "reject_reason",
        optional actual_publish_time "actual_publish_time",
    }
}

crate::open_enum! {
/// `applyment_state`.
    ApplymentState {
    StateUnknown = "STATE_UNKNOWN",
    Drafting = "DRAFTING",
    Auditing = "AUDITING",
    AuditRejected = "AUDIT_REJECTED",
    PendingPublish = "PENDING_PUBLISH",
    Published = "PUBLISHED",
    Canceled = "CANCELED",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
