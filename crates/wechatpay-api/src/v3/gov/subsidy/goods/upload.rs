// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/goods/upload`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/goods/upload`
///
/// `POST`: 商品信息上传, see <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
#[derive(Debug, Clone)]
pub struct Upload<C> {
    at: At<C>,
}

impl<C: Caller> Upload<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商品信息上传: `POST /v3/gov/subsidy/goods/upload`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_GOODS_UPLOAD, body)
    }
}

/// What [`Upload::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// `appliance_id`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`.
    pub appliance_id: i64,
    /// 商品名称.
    pub product_name: String,
    /// `energy_grade`: one of `FIRST_LEVEL`, `SECOND_LEVEL`, `ENERGY_GRADE_UNKNOWN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy_grade: Option<EnergyGrade>,
    /// 家电品牌.
    pub brand: String,
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// 销售企业名称.
    pub seller_name: String,
    /// 统一社会信息代码.
    pub license_number: String,
    /// 基准价格.
    pub base_price: i64,
    /// 近1个月平均交易价.
    pub average_trading_price: i64,
    /// `product_type`: one of `COMMON_PRODUCT`, `AI_PRODUCT`.
    pub product_type: ProductType,
    /// 商品型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_model: Option<String>,
    /// 商品条码.
    pub bar_code: String,
}

crate::open_enum! {
/// `energy_grade`.
    EnergyGrade {
    FirstLevel = "FIRST_LEVEL",
    SecondLevel = "SECOND_LEVEL",
    EnergyGradeUnknown = "ENERGY_GRADE_UNKNOWN",
    }
}

crate::open_enum! {
/// `product_type`.
    ProductType {
    CommonProduct = "COMMON_PRODUCT",
    AiProduct = "AI_PRODUCT",
    }
}

/// What [`Upload::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 响应码.
    pub code: String,
    /// 响应描述.
    pub message: String,
}

crate::answer! {
    PostAnswer {
        required code "code",
        required message "message",
    }
}

impl Request for PostRequest {}
